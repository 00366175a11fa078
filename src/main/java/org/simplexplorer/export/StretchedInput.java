package org.simplexplorer.export;

import java.io.InputStream;

/** Bytes of which at first only the start can be read: it seems to be all until the rest is asked for. */
final class StretchedInput extends InputStream {

    private final byte[] bytes;
    private int position;
    private int end;

    StretchedInput(byte[] bytes, int first) {
        this.bytes = bytes;
        this.end = Math.min(first, bytes.length);
    }

    /** Lets all be read. */
    void stretch() {
        end = bytes.length;
    }

    /** Whether all that could be read was read, but was not all. */
    boolean isCut() {
        return position == end && end < bytes.length;
    }

    @Override
    public int read() {
        return position < end ? bytes[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int count = Math.min(length, end - position);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, position, into, offset, count);
        position += count;
        return count;
    }
}
