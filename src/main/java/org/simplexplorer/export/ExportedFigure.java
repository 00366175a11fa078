package org.simplexplorer.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads the study back out of a figure that the program exported. The file's content tells its format, not its name. */
public final class ExportedFigure {

    /** The bytes of a figure at most. */
    public static final int MOST_BYTES = 64 << 20;

    private static final byte[] PDF_SIGNATURE = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private static final int HEAD = 4096; // an svg element comes after a prologue and comments

    private ExportedFigure() {}

    /**
     * Whether a file is a picture of a format that can carry a study.
     *
     * @param head the file's first bytes; 4096 are enough
     */
    public static boolean isPicture(ByteBuffer head) {
        byte[] start = new byte[Math.min(head.remaining(), HEAD)];
        head.duplicate().get(start);
        return startsWith(start, PngStudy.SIGNATURE)
                || startsWith(start, PDF_SIGNATURE)
                || GifStudy.isGif(start)
                || HtmlStudy.isPage(start)
                || TexStudy.isTex(start)
                || isSvg(start);
    }

    /**
     * The study that a picture carries, as a study file in UTF-8; empty where it has none.
     *
     * @param picture the whole file, which {@link #isPicture}
     * @throws IOException with a clause for the user as its message if what it carries is damaged or too large
     */
    public static Optional<byte[]> study(byte[] picture) throws IOException {
        if (startsWith(picture, PngStudy.SIGNATURE)) {
            return PngStudy.extract(picture);
        }
        if (startsWith(picture, PDF_SIGNATURE)) {
            return PdfStudy.extract(picture);
        }
        if (GifStudy.isGif(head(picture))) {
            return GifStudy.extract(picture);
        }
        if (TexStudy.isTex(head(picture))) {
            return TexStudy.extract(picture);
        }
        return HtmlStudy.isPage(head(picture)) ? HtmlStudy.extract(picture) : SvgStudy.extract(picture);
    }

    /** Whether the file starts as XML does, with an svg element near: a sentence can start with a tag too. */
    private static boolean isSvg(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8);
        return start.startsWith("<", start.startsWith("\uFEFF") ? 1 : 0) && start.contains("<svg");
    }

    private static byte[] head(byte[] file) {
        return Arrays.copyOf(file, Math.min(file.length, HEAD));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
