package org.simplexplorer.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line as bytes, so that one line's bad encoding does not spoil the others. */
final class ByteLines {

    /** A line of the input; too long to keep, its bytes are empty. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Line(long number, byte[] bytes, boolean tooLong) {}

    /** The longest line that is kept: a million scores with all their digits. */
    static final int MOST_BYTES = 32 << 20;

    private final InputStream in;
    private long number;

    ByteLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its end; empty at the end of the input. */
    Optional<Line> next() throws IOException {
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            tooLong |= bytes.size() >= MOST_BYTES;
            if (!tooLong) {
                bytes.write(read);
            }
        }
        return Optional.of(new Line(number, tooLong ? new byte[0] : bytes.toByteArray(), tooLong));
    }
}
