package org.kontor.persistence.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ascending ids, written as the distances from one to the next in groups of seven bits: one or two bytes an id. Cut into
 * parts of a size that every database keeps well; each part begins anew and can be read alone.
 */
final class IdList {

    private static final int PART_BYTES = 24_000;
    private static final int LONGEST_ID = 10;

    /**
     * A part.
     *
     * @param bytes the ids
     * @param records how many
     */
    record Part(byte[] bytes, int records) {

        long[] ids() {
            long[] ids = new long[records];
            long id = 0;
            int at = 0;
            for (int i = 0; i < records; i++) {
                long distance = 0;
                int shift = 0;
                byte next;
                do {
                    next = bytes[at++];
                    distance |= (long) (next & 0x7f) << shift;
                    shift += 7;
                } while (next < 0);
                id += distance;
                ids[i] = id;
            }
            return ids;
        }
    }

    private final List<Part> full = new ArrayList<>();
    private byte[] bytes = new byte[LONGEST_ID];
    private int size;
    private int records;
    private long last;

    /** Adds an id that is not below the last one; the last one again changes nothing. */
    void add(long id) {
        boolean empty = full.isEmpty() && records == 0;
        if (!empty && id == last) {
            return;
        }
        if (!empty && id < last) {
            throw new IllegalArgumentException(id + " comes after " + last);
        }
        if (size > PART_BYTES) {
            full.add(new Part(Arrays.copyOf(bytes, size), records));
            size = 0;
            records = 0;
        }
        append(records == 0 ? id : id - last);
        records++;
        last = id;
    }

    private void append(long distance) {
        if (size + LONGEST_ID > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        long rest = distance;
        while (rest > 0x7f) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(full);
        if (records > 0) {
            parts.add(new Part(Arrays.copyOf(bytes, size), records));
        }
        return parts;
    }
}
