package org.simplexplorer.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A file that is opened once: its head tells what it is, then it is read, once and in the way that suits it; a pipe can be
 * read so too. What goes wrong becomes a {@link StudyFormatException} whose message starts with the file's name; if the
 * thread is interrupted, a {@link CancellationException} is thrown.
 */
public final class InputFile implements AutoCloseable {

    private static final int HEAD_BYTES = 4096;

    /** Files above this are mapped; a mapped file cannot be replaced on some systems while the program runs. */
    private static final int MAPPED_FROM = 4 << 20;

    private interface Reading<T> {
        T read() throws IOException;
    }

    private final Path path;
    private final FileChannel channel;
    private final byte[] head;

    private InputFile(Path path, FileChannel channel, byte[] head) {
        this.path = path;
        this.channel = channel;
        this.head = head;
    }

    /** Opens a file and reads its head. */
    public static InputFile open(Path path) throws StudyFormatException {
        return guarded(path, () -> {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            try {
                ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
                fill(channel, head);
                return new InputFile(path, channel, Arrays.copyOf(head.array(), head.position()));
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        });
    }

    public Path path() {
        return path;
    }

    /** What messages call it: its name without the folders. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** The first bytes: 4096, or all of a shorter file. */
    public ByteBuffer head() {
        return ByteBuffer.wrap(head).asReadOnlyBuffer();
    }

    /** All bytes; empty where there are more than {@code most}, which is found out before they are in memory. */
    public Optional<byte[]> bytes(int most) throws StudyFormatException {
        return guarded(path, () -> {
            long size = channel.size(); // none for a pipe
            if (size > most) {
                return Optional.empty();
            }
            ByteBuffer all =
                    ByteBuffer.allocate((int) Math.max(size, head.length)).put(head);
            fill(channel, all);
            ByteBuffer next = ByteBuffer.allocate(1); // the usual size is known, and the bytes are not copied
            while (!all.hasRemaining() && channel.read(next.clear()) > 0) {
                if (all.capacity() >= most) {
                    return Optional.empty();
                }
                int more = (int) Math.min(2L * all.capacity() + 1, most);
                all = ByteBuffer.allocate(more).put(all.flip()).put(next.flip());
                fill(channel, all);
            }
            return Optional.of(all.hasRemaining() ? Arrays.copyOf(all.array(), all.position()) : all.array());
        });
    }

    /** All bytes, mapped and not read into memory where they are many; empty where there are more than {@code most}. */
    public Optional<ByteBuffer> buffer(int most) throws StudyFormatException {
        long size = guarded(path, channel::size);
        if (size < MAPPED_FROM || size > most) {
            return bytes(most).map(ByteBuffer::wrap);
        }
        return Optional.of(guarded(path, () -> channel.map(FileChannel.MapMode.READ_ONLY, 0, size)));
    }

    @Override
    public void close() throws StudyFormatException {
        guarded(path, () -> {
            channel.close();
            return path;
        });
    }

    private static void fill(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // a pipe gives a little at a time
        }
    }

    private static <T> T guarded(Path path, Reading<T> reading) throws StudyFormatException {
        try {
            return reading.read();
        } catch (ClosedByInterruptException e) {
            throw (CancellationException) new CancellationException().initCause(e);
        } catch (IOException e) {
            throw new StudyFormatException(FileProblem.reading(path, e), e);
        }
    }
}
