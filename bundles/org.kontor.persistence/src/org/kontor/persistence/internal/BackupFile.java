package org.kontor.persistence.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup: a zip file with one text file a table and a description. It holds values and not pages of a database product,
 * so that what was saved from Derby can be restored into PostgreSQL and the other way round.
 */
final class BackupFile {

    private static final String DESCRIPTION = "backup.properties";
    private static final String TABLES = "tables/";
    private static final String FORMAT = "1";
    private static final String NULL = "\\N";

    private BackupFile() {}

    /** What the description says. */
    record Description(Instant takenAt, Map<String, Integer> steps, Map<String, Long> rows) {}

    static Description write(Path file, Connection connection, Instant takenAt) throws SQLException, IOException {
        Map<String, Integer> steps = steps(connection);
        Map<String, Long> rows = new LinkedHashMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            for (TableShape table : saved(connection)) {
                zip.putNextEntry(new ZipEntry(TABLES + table.name()));
                rows.put(table.name(), dump(connection, table, writer));
                writer.flush();
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(DESCRIPTION));
            writer.write(described(takenAt, steps, rows));
            writer.flush();
            zip.closeEntry();
        }
        return new Description(takenAt, steps, rows);
    }

    private static List<TableShape> saved(Connection connection) throws SQLException {
        return TableShape.inOrderOfReference(connection).stream()
                .filter(table -> !table.isDerived())
                .toList();
    }

    private static String described(Instant takenAt, Map<String, Integer> steps, Map<String, Long> rows)
            throws IOException {
        Properties properties = new Properties();
        properties.setProperty("format", FORMAT);
        properties.setProperty("takenAt", takenAt.toString());
        steps.forEach((component, step) -> properties.setProperty("schema." + component, String.valueOf(step)));
        rows.forEach((table, count) -> properties.setProperty("rows." + table, String.valueOf(count)));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        return text.toString();
    }

    static Map<String, Integer> steps(Connection connection) throws SQLException {
        Map<String, Integer> steps = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT COMPONENT, MAX(STEP) FROM SCHEMA_STEP GROUP BY COMPONENT ORDER BY COMPONENT")) {
            while (rows.next()) {
                steps.put(rows.getString(1), rows.getInt(2));
            }
        }
        return steps;
    }

    private static long dump(Connection connection, TableShape table, Writer writer) throws SQLException, IOException {
        long count = 0;
        writer.write(String.join("\t", table.columnNames()) + "\n");
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            try (ResultSet rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    StringBuilder line = new StringBuilder();
                    for (int i = 0; i < table.columns().size(); i++) {
                        line.append(i == 0 ? "" : "\t")
                                .append(encoded(table.columns().get(i), rows, i + 1));
                    }
                    writer.write(line.append('\n').toString());
                    count++;
                }
            }
        }
        return count;
    }

    private static String encoded(TableShape.Column column, ResultSet rows, int index) throws SQLException {
        if (column.isBinary()) {
            byte[] bytes = rows.getBytes(index);
            return bytes == null ? NULL : HexFormat.of().formatHex(bytes);
        }
        String value = rows.getString(index);
        return value == null
                ? NULL
                : value.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    private static String decoded(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else {
                char escaped = value.charAt(++i);
                text.append(
                        switch (escaped) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> escaped;
                        });
            }
        }
        return text.toString();
    }

    /** Reads the description and counts the rows of every table: a damaged file is noticed here. */
    static Description verify(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Description description = description(zip);
            for (Map.Entry<String, Long> table : description.rows().entrySet()) {
                verify(zip, table.getKey(), table.getValue());
            }
            return description;
        }
    }

    /** A zip file read by entry does not compare checksums by itself. */
    private static void verify(ZipFile zip, String table, long rows) throws IOException {
        ZipEntry entry = entry(zip, table);
        CheckedInputStream bytes = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
        long lines;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines = reader.lines().count() - 1;
        }
        if (lines != rows) {
            throw new IOException("Table " + table + " has " + lines + " rows, not " + rows);
        }
        if (bytes.getChecksum().getValue() != entry.getCrc()) {
            throw new IOException("Table " + table + " has been altered");
        }
    }

    private static Description description(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(DESCRIPTION);
        if (entry == null) {
            throw new IOException("Not a backup of Kontor: " + zip.getName());
        }
        Properties properties = new Properties();
        try (Reader reader = new StringReader(new String(unaltered(zip, entry), StandardCharsets.UTF_8))) {
            properties.load(reader);
        }
        if (!FORMAT.equals(properties.getProperty("format"))) {
            throw new IOException("Unknown format of backup: " + properties.getProperty("format"));
        }
        Map<String, Integer> steps = new LinkedHashMap<>();
        Map<String, Long> rows = new LinkedHashMap<>();
        Enumeration<?> names = properties.propertyNames();
        while (names.hasMoreElements()) {
            String name = (String) names.nextElement();
            String value = properties.getProperty(name);
            if (name.startsWith("schema.")) {
                steps.put(name.substring("schema.".length()), Integer.valueOf(value));
            } else if (name.startsWith("rows.")) {
                rows.put(name.substring("rows.".length()), Long.valueOf(value));
            }
        }
        if (!properties.containsKey("takenAt")) {
            throw new IOException("The backup does not tell when it was taken");
        }
        return new Description(Instant.parse(properties.getProperty("takenAt")), steps, rows);
    }

    private static byte[] unaltered(ZipFile zip, ZipEntry entry) throws IOException {
        try (CheckedInputStream bytes = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            byte[] content = bytes.readAllBytes();
            if (bytes.getChecksum().getValue() != entry.getCrc()) {
                throw new IOException("The description of the backup has been altered");
            }
            return content;
        }
    }

    private static ZipEntry entry(ZipFile zip, String table) throws IOException {
        ZipEntry entry = zip.getEntry(TABLES + table);
        if (entry == null) {
            throw new IOException("The backup lacks the table " + table);
        }
        return entry;
    }

    private static BufferedReader reader(ZipFile zip, String table) throws IOException {
        return new BufferedReader(new InputStreamReader(zip.getInputStream(entry(zip, table)), StandardCharsets.UTF_8));
    }

    /** Fills the empty tables of a new database. */
    static void load(Path file, Connection connection) throws SQLException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Description description = description(zip);
            for (TableShape table : TableShape.inOrderOfReference(connection)) {
                if (description.rows().getOrDefault(table.name(), 0L) > 0
                        && !table.name().equals("SCHEMA_STEP")) {
                    load(connection, table, reader(zip, table.name()));
                }
            }
        }
    }

    private static void load(Connection connection, TableShape table, BufferedReader lines)
            throws SQLException, IOException {
        List<String> names = List.of(lines.readLine().split("\t"));
        List<TableShape.Column> columns = names.stream().map(table::column).toList();
        // A row may point to one of the same table that comes later; such links are set when all rows are there.
        Map<String, Map<Long, Long>> links = new LinkedHashMap<>();
        try (PreparedStatement insert = connection.prepareStatement(table.insert(names))) {
            int pending = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] values = line.split("\t", -1);
                for (int i = 0; i < values.length; i++) {
                    boolean isLink = table.selfReferences().contains(names.get(i)) && !values[i].equals(NULL);
                    if (isLink) {
                        links.computeIfAbsent(names.get(i), n -> new LinkedHashMap<>())
                                .put(Long.valueOf(values[names.indexOf("ID")]), Long.valueOf(values[i]));
                    }
                    bind(insert, i + 1, columns.get(i), isLink ? NULL : values[i]);
                }
                insert.addBatch();
                if (++pending % 1000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        for (Map.Entry<String, Map<Long, Long>> column : links.entrySet()) {
            link(connection, table.name(), column.getKey(), column.getValue());
        }
    }

    private static void link(Connection connection, String table, String column, Map<Long, Long> links)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE " + table + " SET " + column + " = ? WHERE ID = ?")) {
            for (Map.Entry<Long, Long> link : links.entrySet()) {
                update.setLong(1, link.getValue());
                update.setLong(2, link.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, int index, TableShape.Column column, String value)
            throws SQLException {
        if (value.equals(NULL)) {
            insert.setNull(index, column.type());
        } else if (column.isBinary()) {
            insert.setBytes(index, HexFormat.of().parseHex(value));
        } else {
            column.bind(insert, index, decoded(value));
        }
    }
}
