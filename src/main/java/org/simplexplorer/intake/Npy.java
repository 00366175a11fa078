package org.simplexplorer.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.simplexplorer.study.StudyFormatException;

/** Reads {@code .npy} files. */
final class Npy {

    /** Files above this are mapped; a mapped file cannot be replaced on some systems while the program runs. */
    private static final int MAPPED_FROM = 4 << 20;

    private Npy() {}

    static AttentionTensor open(Path file) throws IOException, StudyFormatException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size > IntakeLimits.NPY_BYTES) {
                throw new StudyFormatException(
                        "the file is larger than the %d MB that can be read; save fewer layers or heads"
                                .formatted(IntakeLimits.NPY_BYTES >> 20));
            }
            return tensor(
                    size >= MAPPED_FROM
                            ? channel.map(FileChannel.MapMode.READ_ONLY, 0, size)
                            : ByteBuffer.wrap(Files.readAllBytes(file)));
        }
    }

    /** @param file the whole file */
    static AttentionTensor tensor(ByteBuffer file) throws StudyFormatException {
        NpyHeader header = NpyHeader.read(file);
        return new NpyTensor(header, data(file, header, header.number().bytes()));
    }

    /** The elements of a file, which must be exactly as many as its header promises. */
    static ByteBuffer data(ByteBuffer file, NpyHeader header, int elementBytes) throws StudyFormatException {
        long promised = header.elements() * elementBytes;
        long there = (long) file.remaining() - header.dataOffset();
        if (promised != there) {
            throw new StudyFormatException("the header promises an array %s of %d bytes, but %d bytes follow it"
                    .formatted(TensorShape.text(header.shape()), promised, there));
        }
        return file.slice(file.position() + header.dataOffset(), (int) there).order(header.byteOrder());
    }
}
