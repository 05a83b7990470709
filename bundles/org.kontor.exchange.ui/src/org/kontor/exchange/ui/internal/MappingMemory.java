package org.kontor.exchange.ui.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.kontor.exchange.ImportTarget;

/** Remembers where the columns of a file went, for the next file with the same headings. */
final class MappingMemory {

    private static final String NODE = "org.kontor.exchange.ui/mappings";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);

    /** The fields of the columns as they were; empty when such a file was never imported or a field is gone. */
    Optional<List<String>> recall(ImportTarget target, List<String> headings) {
        return Optional.ofNullable(preferences.get(key(target, headings), null))
                .map(fields -> List.of(fields.split("\n", -1)))
                .filter(fields -> fields.size() == headings.size()
                        && fields.stream()
                                .allMatch(f -> f.isEmpty() || target.field(f).isPresent()));
    }

    void remember(ImportTarget target, List<String> headings, List<String> fields) {
        preferences.put(key(target, headings), String.join("\n", fields));
    }

    private static String key(ImportTarget target, List<String> headings) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", headings).getBytes(StandardCharsets.UTF_8));
            return target.id() + "." + HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
