package org.simplexplorer.intake;

import java.nio.ByteBuffer;
import org.simplexplorer.study.InputFile;
import org.simplexplorer.study.StudyFormatException;

/** Reads {@code .npy} files. */
final class Npy {

    private Npy() {}

    static AttentionTensor read(InputFile file) throws StudyFormatException {
        return tensor(file.buffer(IntakeLimits.NPY_BYTES)
                .orElseThrow(() -> new StudyFormatException(
                        "the file is larger than the %d MB that can be read; save fewer layers or heads"
                                .formatted(IntakeLimits.NPY_BYTES >> 20))));
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
