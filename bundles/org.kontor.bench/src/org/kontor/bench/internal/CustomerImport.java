package org.kontor.bench.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kontor.exchange.DuplicateRule;
import org.kontor.exchange.ImportJob;
import org.kontor.exchange.ImportMonitor;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.RecordImporter;
import org.kontor.exchange.table.TableFile;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.files.TemporaryFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * W8: imports 100,000 customers from one file, each looked up among those that are there, and once more when all are
 * there (INT-07). Memory is what remains after a collection, in the first and in the second half, because an import that
 * keeps its rows would not survive a larger file.
 */
@Component(service = NamedWorkload.class)
public final class CustomerImport implements NamedWorkload {

    private static final int ROWS = 100_000;
    private static final String TARGET = "customer";
    private static final List<String> HEADINGS = List.of("Name", "City", "Address", "Phone", "Country");
    private static final List<String> TOWNS = List.of("广州", "Berlin", "Lyon", "上海", "Bergen");

    private final RecordImporter importer;

    /** Over the import of records. */
    @Activate
    public CustomerImport(@Reference RecordImporter importer) {
        this.importer = importer;
    }

    @Override
    public String name() {
        return "W8";
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        Map<String, Object> figures = new TreeMap<>();
        try (TemporaryFolder folder = TemporaryFolder.create("kontor-import")) {
            Path file = folder.path().resolve("customers.csv");
            write(file);
            figures.put("import_" + ROWS, pass(file, true));
            figures.put("import_again", pass(file, false));
        }
        return figures;
    }

    private Map<String, Object> pass(Path file, boolean fresh) {
        ImportJob job = new ImportJob(
                TARGET,
                file,
                TableFile.detect(file),
                importer.match(importer.target(TARGET), HEADINGS),
                DuplicateRule.SKIP,
                Set.of(),
                Optional.empty(),
                Locale.ENGLISH);
        Memory memory = new Memory();
        long begin = System.nanoTime();
        ImportReport report = importer.run(Actor.system(), job, memory);
        double seconds = (System.nanoTime() - begin) / 1e9;
        int counted = Stream.of(fresh ? report.added() : report.present())
                .mapToInt(kinds ->
                        kinds.values().stream().mapToInt(Integer::intValue).sum())
                .sum();
        if (counted != ROWS) {
            throw new IllegalStateException(counted + " of " + ROWS + " rows; refused: " + report.refused());
        }
        return new TreeMap<>(Map.of(
                "seconds",
                Math.round(seconds * 100) / 100.0,
                "rows_per_second",
                Math.round(ROWS / seconds),
                "memory_first_half_mb",
                memory.first,
                "memory_second_half_mb",
                memory.second));
    }

    private static void write(Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(String.join(",", HEADINGS));
            for (int i = 0; i < ROWS; i++) {
                writer.newLine();
                writer.write(String.join(
                        ",", Rows.name(i), TOWNS.get(i % TOWNS.size()), "Road " + i, "020-" + (10_000_000 + i), "CN"));
            }
        }
    }

    /** The most that remained after a collection in each half of the file. */
    private static final class Memory implements ImportMonitor {

        private static final double HALF = 0.5;

        private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        private long first;
        private long second;

        @Override
        public void progress(long rows, double share) {
            long used = pools.stream()
                            .map(MemoryPoolMXBean::getCollectionUsage)
                            .filter(Objects::nonNull)
                            .mapToLong(MemoryUsage::getUsed)
                            .sum()
                    / (1024 * 1024);
            if (share < HALF) {
                first = Math.max(first, used);
            } else {
                second = Math.max(second, used);
            }
        }
    }
}
