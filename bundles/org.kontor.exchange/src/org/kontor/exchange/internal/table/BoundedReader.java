package org.kontor.exchange.internal.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Gives up on a row that never ends, such as one with an opening quotation mark only, before it fills the memory. */
final class BoundedReader extends FilterReader {

    /** A row with a cell of ten megabytes is still read, so that it can be refused as what it is. */
    private static final long MOST_CHARS_A_ROW = 32L << 20;

    private long chars;

    BoundedReader(Reader reader) {
        super(reader);
    }

    /** The next row begins. */
    void begin() {
        chars = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(1);
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) throws IOException {
        chars += more;
        if (chars > MOST_CHARS_A_ROW) {
            throw new IOException("A row has more than " + MOST_CHARS_A_ROW + " characters");
        }
    }
}
