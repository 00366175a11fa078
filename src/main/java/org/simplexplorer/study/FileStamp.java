package org.simplexplorer.study;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * What a file held, so that a change by another program is noticed. Times do not tell: some programs keep them, and some
 * systems round them to seconds.
 */
public record FileStamp(long length, long checksum) {

    /** The stamp of what was read from a file. */
    public static FileStamp of(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return new FileStamp(bytes.length, checksum.getValue());
    }

    /** The stamp of a file as it is now; empty where there is none or it cannot be read. */
    public static Optional<FileStamp> of(Path file) {
        try (CheckedInputStream bytes = new CheckedInputStream(Files.newInputStream(file), new CRC32C())) {
            long length = bytes.transferTo(OutputStream.nullOutputStream());
            return Optional.of(new FileStamp(length, bytes.getChecksum().getValue()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
