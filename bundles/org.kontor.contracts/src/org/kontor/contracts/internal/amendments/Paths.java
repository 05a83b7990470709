package org.kontor.contracts.internal.amendments;

import java.util.Map;
import java.util.Optional;
import org.kontor.contracts.amendments.Difference;
import org.kontor.contracts.internal.ContractRecords;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;

/** Says in the words of the screen what a path of a {@link Snapshot} stands for. */
final class Paths {

    private static final int PARTS_OF_A_LINE = 3;

    private Paths() {}

    static Difference difference(
            String path,
            Optional<String> before,
            Optional<String> after,
            Map<String, String> older,
            Map<String, String> newer) {
        String[] parts = path.split("\\.", PARTS_OF_A_LINE);
        if (parts.length < PARTS_OF_A_LINE) {
            return new Difference(Optional.empty(), label(ContractRecords.description(), path), before, after);
        }
        RecordType.Table<?, ?> table = ContractRecords.description().tables().stream()
                .filter(t -> t.id().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        String prefix = parts[0] + "." + parts[1] + ".";
        String names = parts[0].equals("lines") ? "productId" : "dueOn";
        String line =
                Optional.ofNullable(newer.get(prefix + names)).orElseGet(() -> older.getOrDefault(prefix + names, ""));
        return new Difference(Optional.of(line), label(table.type(), parts[2]), before, after);
    }

    private static Text label(RecordType<?> type, String field) {
        return type.field(field).orElseThrow().label();
    }
}
