package org.simplexplorer.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces a file as a whole: the bytes reach the disk beside it before they take its name. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes the bytes so that the file has, whatever happens, either its old or its new content.
     *
     * @throws IOException with one sentence for the user as its message
     */
    public static void save(Path file, byte[] bytes) throws IOException {
        try {
            write(file, bytes);
        } catch (IOException e) {
            throw new IOException(
                    "\u201c%s\u201d cannot be saved: %s".formatted(file.getFileName(), FileProblem.describe(e)), e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(); // a link stays a link
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            try (FileChannel channel =
                    FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
