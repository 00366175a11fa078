package org.simplexplorer.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads the study back out of a figure that the program exported. The file's content tells its format, not its name. */
public final class ExportedFigure {

    private static final int MOST_BYTES = 64 << 20;
    private static final byte[] PDF_SIGNATURE = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private static final int SVG_WITHIN = 4096; // after a prologue and comments

    private ExportedFigure() {}

    /**
     * The study that a picture carries, as a study file; empty where the file is no picture of a known format, or one
     * without a study.
     *
     * @throws IOException if the file cannot be read, or (with one sentence for the user as its message) if what it
     *     carries is damaged or too large
     */
    public static Optional<String> study(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(SVG_WITHIN);
            if (!isPicture(start)) {
                return Optional.empty(); // and may be larger than memory
            }
            bytes = concat(start, in.readNBytes(MOST_BYTES + 1 - start.length));
        }
        try {
            return study(bytes);
        } catch (IOException e) {
            throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static Optional<String> study(byte[] bytes) throws IOException {
        boolean png = startsWith(bytes, PngStudy.SIGNATURE);
        boolean pdf = startsWith(bytes, PDF_SIGNATURE);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("a figure of more than " + (MOST_BYTES >> 20) + " MB is too large");
        }
        return png
                ? PngStudy.extract(bytes)
                : pdf ? PdfStudy.extract(bytes) : SvgStudy.extract(new ByteArrayInputStream(bytes));
    }

    private static boolean isPicture(byte[] start) {
        return startsWith(start, PngStudy.SIGNATURE) || startsWith(start, PDF_SIGNATURE) || isSvg(start);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Whether the file starts as XML does, with an svg element near: a sentence can start with a tag too. */
    private static boolean isSvg(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SVG_WITHIN), StandardCharsets.UTF_8);
        return start.startsWith("<", start.startsWith("\uFEFF") ? 1 : 0) && start.contains("<svg");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
