package org.kontor.exchange.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how much of a file has been read. */
final class CountingInput extends FilterInputStream {

    private final long size;
    private long read;

    CountingInput(InputStream content, long size) {
        super(content);
        this.size = size;
    }

    /** The part that has been read, from 0 to 1. */
    double share() {
        return size <= 0 ? 1 : Math.min(1, (double) read / size);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        read += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        read += Math.max(0, count);
        return count;
    }
}
