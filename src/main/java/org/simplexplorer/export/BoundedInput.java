package org.simplexplorer.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An input that ends with an exception, not with the memory, when it is longer than allowed. Remembers why it failed. */
final class BoundedInput extends FilterInputStream {

    private final int most;
    private long count;
    private @Nullable IOException failure;

    BoundedInput(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            if (count > most) {
                throw new IOException("it is larger than " + (most >> 20) + " MB");
            }
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** What a parser may have wrapped in an exception of its own. */
    void rethrowFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
