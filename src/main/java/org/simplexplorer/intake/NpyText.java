package org.simplexplorer.intake;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.StudyFormatException;

/** Reads a NumPy array of texts: each a fixed number of code points in four bytes, filled up with zeros. */
final class NpyText {

    private NpyText() {}

    static List<String> read(NpyHeader header, ByteBuffer file) throws StudyFormatException {
        if (header.shape().length != 1 || header.shape()[0] > Limits.TOKENS) {
            throw new StudyFormatException("an array of tokens has one axis of at most %d, but this one is %s"
                    .formatted(Limits.TOKENS, TensorShape.text(header.shape())));
        }
        int width = Integer.parseInt(header.descr().replaceFirst("^.?U", ""));
        ByteBuffer data = Npy.data(file, header, width * Integer.BYTES);
        List<String> texts = new ArrayList<>();
        for (int element = 0; element < header.shape()[0]; element++) {
            StringBuilder text = new StringBuilder();
            int end = 0;
            for (int letter = 0; letter < width; letter++) {
                int codePoint = data.getInt();
                if (!Character.isValidCodePoint(codePoint)) {
                    throw new StudyFormatException("token %d of the array is damaged".formatted(element + 1));
                }
                text.appendCodePoint(codePoint);
                end = codePoint == 0 ? end : text.length();
            }
            texts.add(text.substring(0, end));
        }
        return texts;
    }
}
