package org.simplexplorer.study;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Who may read and write a file, on systems whose files say so; elsewhere nothing is asked and nothing set. */
final class FilePermissions {

    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    private FilePermissions() {}

    /** The permissions of a file; empty where there is no such file, or the system has none. */
    static Optional<Set<PosixFilePermission>> of(Path file) throws IOException {
        return areKnown(file) && Files.exists(file)
                ? Optional.of(Files.getPosixFilePermissions(file))
                : Optional.empty();
    }

    /** Those of a file that only its owner reads and writes; empty where the system has none. */
    static Optional<Set<PosixFilePermission>> ownersFile(Path file) {
        return areKnown(file) ? Optional.of(OWNERS_FILE) : Optional.empty();
    }

    /** What to create a file with that is to have these permissions: never more than they are, so that nobody is early. */
    static FileAttribute<?>[] toCreate(Optional<Set<PosixFilePermission>> permissions) {
        return permissions.isPresent()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS_FILE)}
                : new FileAttribute<?>[0];
    }

    /** Makes a folder, and those it is in, that only its owner can look into; one that is there already is closed. */
    static void makeOwnersFolder(Path folder) throws IOException {
        if (!areKnown(folder)) {
            Files.createDirectories(folder);
            return;
        }
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
        if (!Files.getPosixFilePermissions(folder).equals(OWNERS_FOLDER)) {
            close(folder);
        }
    }

    private static void close(Path folder) throws IOException {
        try {
            Files.setPosixFilePermissions(folder, OWNERS_FOLDER);
        } catch (FileSystemException e) {
            if (!Files.isWritable(folder)) {
                throw e;
            }
            // It is another's folder, who shares it: what is put into it is still the owner's alone.
        }
    }

    private static boolean areKnown(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
