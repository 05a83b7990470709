package org.kontor.sample.internal.northwind;

import java.nio.file.Path;
import org.kontor.exchange.ImportPlan;
import org.kontor.exchange.ImportReport;
import org.kontor.sample.internal.Modules;
import org.kontor.sample.internal.ModulesComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code kontor import DIR --plan northwind}: the records of the Northwind sample company, as published in CSV files. */
@Component
public final class NorthwindPlan implements ImportPlan {

    private final ModulesComponent modules;

    /** A plan over the services of all modules. */
    @Activate
    public NorthwindPlan(@Reference ModulesComponent modules) {
        this.modules = modules;
    }

    @Override
    public String id() {
        return "northwind";
    }

    @Override
    public ImportReport run(Path folder, boolean skipBad) {
        return run(modules.modules(), folder, skipBad);
    }

    /** The plan on services that need not come from OSGi. */
    public static ImportReport run(Modules modules, Path folder, boolean skipBad) {
        NorthwindFiles files = new NorthwindFiles(folder);
        ImportReport report = new ImportReport();
        files.problems.forEach(report::refused);
        if (files.problems.isEmpty() || skipBad) {
            new NorthwindImport(modules, files, report).run();
        }
        return report;
    }
}
