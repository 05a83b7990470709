package org.kontor.domain.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kontor.exchange.DuplicateRule;
import org.kontor.exchange.ImportJob;
import org.kontor.exchange.ImportMonitor;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.internal.Importer;
import org.kontor.exchange.table.TableFile;
import org.kontor.exchange.table.TableFormat;
import org.kontor.exchange.table.TableReader;
import org.kontor.kernel.actor.Actor;

/** Imports files into a company as the wizard does when its user agrees to everything. */
final class Imports {

    final Importer importer = new Importer();
    private final Actor actor;

    Imports(Company company, Actor actor) {
        this.actor = actor;
        importer.addService(company.customers);
        importer.addService(company.activities);
        importer.addService(company.products);
        importer.addService(company.orders);
        importer.addService(company.modules().leads());
    }

    ImportReport run(String target, Path file, DuplicateRule rule) {
        return importer.run(actor, job(target, file, rule), ImportMonitor.NONE);
    }

    ImportReport check(String target, Path file, DuplicateRule rule) {
        return importer.check(actor, job(target, file, rule), ImportMonitor.NONE);
    }

    ImportJob job(String target, Path file, DuplicateRule rule, Long... updated) {
        TableFormat format = TableFile.detect(file);
        try (TableReader reader = TableFile.open(file, format)) {
            return new ImportJob(
                    target,
                    file,
                    format,
                    importer.match(importer.target(target), reader.headings()),
                    rule,
                    Set.of(updated),
                    Optional.of(ImportJob.refusedBeside(file)),
                    Locale.ENGLISH);
        }
    }

    static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
