package org.simplexplorer.export;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Unpacks the study's text in an untrusted file, of which a few bytes may claim to be gigabytes. */
final class StudyText {

    /** Far beyond the study of the greatest figure, and no strain for an ordinary machine. */
    static final int MOST_BYTES = 64 << 20;

    private StudyText() {}

    /**
     * The text packed with zlib in a part of {@code bytes}; what follows the packed text is left alone.
     *
     * @throws IOException with a clause that says what is wrong
     */
    static byte[] unpacked(byte[] bytes, int start, int length) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, start, length))) {
            byte[] text = in.readNBytes(MOST_BYTES + 1);
            if (text.length > MOST_BYTES) {
                throw tooLarge();
            }
            return text;
        } catch (EOFException e) {
            throw new IOException("the study in it is cut off", e);
        } catch (ZipException e) {
            throw new IOException("the study in it is damaged", e);
        }
    }

    static IOException tooLarge() {
        return new IOException("the study in it is larger than " + (MOST_BYTES >> 20) + " MB");
    }
}
