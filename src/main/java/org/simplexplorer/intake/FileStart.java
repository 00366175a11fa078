package org.simplexplorer.intake;

import java.nio.ByteBuffer;
import org.simplexplorer.study.StudyFormatException;

/** Tells from its first bytes what a file is. */
final class FileStart {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] HDF5 = {(byte) 0x89, 'H', 'D', 'F'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte PICKLE = (byte) 0x80;
    private static final int NEWEST_PICKLE = 5;

    private FileStart() {}

    static boolean isZip(ByteBuffer start) {
        return starts(start, ZIP) || starts(start, EMPTY_ZIP);
    }

    /** @throws StudyFormatException if this is a file of another kind that people try, with what to do instead */
    static void refuseBinary(ByteBuffer start) throws StudyFormatException {
        if (starts(start, PNG) || starts(start, JPEG) || starts(start, PDF)) {
            throw new StudyFormatException("this picture carries no study; pictures that this program exported do");
        }
        if (starts(start, GZIP)) {
            throw new StudyFormatException("the file is compressed; unpack it with gunzip first");
        }
        if (starts(start, HDF5)) {
            throw new StudyFormatException("HDF5 files cannot be read; save the array with numpy.save");
        }
        if (start.remaining() > 1 && start.get(0) == PICKLE && start.get(1) > 1 && start.get(1) <= NEWEST_PICKLE) {
            throw new StudyFormatException(
                    "this is a Python pickle, which is never unpacked because that could run a program;"
                            + " save the array with numpy.save");
        }
    }

    private static boolean starts(ByteBuffer start, byte[] magic) {
        return start.remaining() >= magic.length && start.slice(0, magic.length).equals(ByteBuffer.wrap(magic));
    }
}
