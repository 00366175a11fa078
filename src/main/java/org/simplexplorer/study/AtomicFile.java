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
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.simplexplorer.text.Quoted;

/** Replaces a file as a whole: the bytes reach the disk beside it before they take its name. */
public final class AtomicFile {

    private AtomicFile() {}

    private interface Writing {
        void write() throws IOException;
    }

    /**
     * Writes the bytes so that the file has, whatever happens, either its old or its new content. A file that is replaced
     * keeps its permissions, and a link stays one.
     *
     * @param pieces the bytes, one piece after the other
     * @throws IOException with one sentence for the user as its message
     */
    public static void save(Path file, byte[]... pieces) throws IOException {
        guarded(file, length(pieces), () -> {
            Path target = target(file);
            write(target, pieces, FilePermissions.of(target));
        });
    }

    /**
     * As {@link #save}, but nobody except the owner can read the file, at any time. Its folder is made if it is not there,
     * and is the owner's alone too. On systems without such permissions the file is written as any other.
     *
     * @param pieces the bytes, one piece after the other
     * @throws IOException with one sentence for the user as its message
     */
    public static void saveForOwner(Path file, byte[]... pieces) throws IOException {
        guarded(file, length(pieces), () -> {
            FilePermissions.makeOwnersFolder(folder(file));
            Path target = target(file);
            write(target, pieces, FilePermissions.ownersFile(target));
        });
    }

    static long length(byte[]... pieces) {
        return Arrays.stream(pieces).mapToLong(piece -> piece.length).sum();
    }

    private static void guarded(Path file, long length, Writing writing) throws IOException {
        try {
            writing.write();
        } catch (IOException e) {
            throw new IOException(
                    Quoted.sentence(
                            "\u201c%s\u201d cannot be saved: %s".formatted(file.getFileName(), why(file, length, e))),
                    e);
        }
    }

    /** Says what is wrong with the place and what to do, where that is known. */
    private static String why(Path file, long needed, IOException problem) {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            return "the folder \u201c%s\u201d does not exist; create it or choose another".formatted(folder);
        }
        if (problem instanceof NoSuchFileException || problem instanceof AccessDeniedException) {
            return "the system permits no new file in \u201c%s\u201d; choose another folder".formatted(folder);
        }
        if (freeSpace(folder) < needed) {
            return "there is no space left in \u201c%s\u201d; make room or choose another folder".formatted(folder);
        }
        return FileProblem.describe(problem);
    }

    private static Path folder(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return Optional.ofNullable(absolute.getParent()).orElse(absolute);
    }

    private static long freeSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE; // not known, and the first problem is the one to tell of
        }
    }

    /** The file to replace, which is the one that a link leads to. */
    private static Path target(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device would be replaced by a file for everyone.
            String what = Files.isDirectory(target) ? "a folder" : "a device";
            throw new IOException("there is " + what + " of that name; choose another name");
        }
        return target;
    }

    /** @param permissions what the file shall have; empty for what the system gives to a new file */
    private static void write(Path target, byte[][] pieces, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    FilePermissions.toCreate(permissions))) {
                for (byte[] piece : pieces) {
                    for (ByteBuffer rest = ByteBuffer.wrap(piece); rest.hasRemaining(); ) {
                        channel.write(rest);
                    }
                }
                channel.force(true);
            }
            if (permissions.isPresent()) {
                Files.setPosixFilePermissions(fresh, permissions.get());
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
