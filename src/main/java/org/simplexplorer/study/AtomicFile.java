package org.simplexplorer.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
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
                    "\u201c%s\u201d cannot be saved: %s".formatted(file.getFileName(), why(file, bytes.length, e)), e);
        }
    }

    /** Says what is wrong with the place and what to do, where that is known. */
    private static String why(Path file, long needed, IOException problem) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        if (!Files.isDirectory(folder)) {
            return "the folder \u201c%s\u201d does not exist; make it or choose another".formatted(folder);
        }
        if (problem instanceof NoSuchFileException || problem instanceof AccessDeniedException) {
            return "the system permits no new file in \u201c%s\u201d; choose another folder".formatted(folder);
        }
        if (freeSpace(folder) < needed) {
            return "there is no space left in \u201c%s\u201d; make room or choose another folder".formatted(folder);
        }
        return FileProblem.describe(problem);
    }

    private static long freeSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE; // not known, and the first problem is the one to tell of
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(); // a link stays a link
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device would be replaced by a file for everyone.
            String what = Files.isDirectory(target) ? "a folder" : "a device";
            throw new IOException("there is " + what + " of that name; choose another name");
        }
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
