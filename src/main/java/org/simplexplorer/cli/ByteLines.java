package org.simplexplorer.cli;

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
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; empty at the end of the input. */
    Optional<Line> next() throws IOException {
        if (at == end && !fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && (at < end || fill())) {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            tooLong |= bytes.size() + at - start > MOST_BYTES;
            if (!tooLong) {
                bytes.write(buffer, start, at - start);
            }
            ended = at < end;
            if (ended) {
                at++;
            }
        }
        return Optional.of(new Line(number, tooLong ? new byte[0] : bytes.toByteArray(), tooLong));
    }

    /** Reads what there is, and waits only where there is nothing yet: a line is answered as it comes. */
    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
