package org.simplexplorer.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The study within an HTML page that the program exported: a block of data that no browser runs,
 * {@code <script type="application/json" id="simplexplorer-study">}. Within it every {@code <} is written as JSON's
 * escape, so that nothing in a study can end the block.
 */
public final class HtmlStudy {

    private static final String GENERATOR = "<meta name=\"generator\" content=\"simplexplorer";
    private static final String ID = "simplexplorer-study";
    private static final byte[] START = opening(ID).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "</script>".getBytes(StandardCharsets.US_ASCII);

    private HtmlStudy() {}

    /** What tells that a page is the program's, with its name and version; it stands near the page's start. */
    public static String mark(Provenance provenance) {
        return GENERATOR.replace("simplexplorer", provenance.program()) + "\">\n";
    }

    /** The block with the study. */
    public static String element(Provenance provenance) {
        return data(ID, provenance.studyJson());
    }

    /** A block of JSON for a page's script, under an id. */
    public static String data(String id, String json) {
        return opening(id)
                + json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
                + "</script>\n";
    }

    /** Whether a file is a page of the program's. */
    static boolean isPage(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).contains(GENERATOR);
    }

    /**
     * The study's JSON in UTF-8, or nothing where the page has none.
     *
     * @throws IOException with a clause for the user as its message if the block does not end or is too large
     */
    static Optional<byte[]> extract(byte[] page) throws IOException {
        int start = indexOf(page, START, 0);
        if (start < 0) {
            return Optional.empty();
        }
        int from = start + START.length;
        int to = indexOf(page, END, from);
        if (to < 0) {
            throw new IOException("the study in it is cut off");
        }
        if (to - from > StudyText.MOST_BYTES) {
            throw StudyText.tooLarge();
        }
        return Optional.of(Arrays.copyOfRange(page, from, to));
    }

    private static String opening(String id) {
        return "<script type=\"application/json\" id=\"" + id + "\">";
    }

    private static int indexOf(byte[] bytes, byte[] sought, int from) {
        for (int at = from; at <= bytes.length - sought.length; at++) {
            if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        return -1;
    }
}
