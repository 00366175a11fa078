package org.simplexplorer.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.metadata.IIOMetadataNode;

/** The study in a PNG: a text chunk of its own, which programs that do not know it pass over. */
final class PngStudy {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final String KEYWORD = "Simplexplorer study";
    private static final int PACK_FROM = 1024;
    private static final int CHUNK_FRAME = 12; // length, type and checksum

    private PngStudy() {}

    /** The text chunks of a file with this provenance, as ImageIO's native metadata. */
    static IIOMetadataNode texts(Provenance provenance) {
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        if (!provenance.title().isEmpty()) {
            texts.appendChild(text("Title", provenance.title()));
        }
        texts.appendChild(text("Software", provenance.program()));
        if (provenance.hasStudy()) {
            texts.appendChild(text(KEYWORD, provenance.studyJson()));
        }
        return texts;
    }

    private static IIOMetadataNode text(String keyword, String text) {
        IIOMetadataNode node = new IIOMetadataNode("iTXtEntry");
        node.setAttribute("keyword", keyword);
        node.setAttribute("compressionFlag", text.length() > PACK_FROM ? "TRUE" : "FALSE");
        node.setAttribute("compressionMethod", "0");
        node.setAttribute("languageTag", "");
        node.setAttribute("translatedKeyword", "");
        node.setAttribute("text", text);
        return node;
    }

    /**
     * The study in a PNG, if there is one.
     *
     * @throws IOException with a clause that says what is wrong with the file
     */
    static Optional<byte[]> extract(byte[] png) throws IOException {
        byte[] keyword = (KEYWORD + '\0').getBytes(StandardCharsets.ISO_8859_1);
        for (int at = SIGNATURE.length; at < png.length; ) {
            if (png.length - at < CHUNK_FRAME) {
                throw new IOException("it is cut off");
            }
            int length = int32(png, at);
            if (length < 0 || length > png.length - at - CHUNK_FRAME) {
                throw new IOException("it is cut off or damaged");
            }
            int data = at + 8;
            int end = data + length;
            if (isText(png, at)
                    && length >= keyword.length
                    && Arrays.equals(png, data, data + keyword.length, keyword, 0, keyword.length)) {
                checkSum(png, at + 4, end);
                return Optional.of(text(png, data + keyword.length, end));
            }
            at = end + 4;
        }
        return Optional.empty();
    }

    private static boolean isText(byte[] png, int at) {
        return png[at + 4] == 'i' && png[at + 5] == 'T' && png[at + 6] == 'X' && png[at + 7] == 't';
    }

    private static void checkSum(byte[] png, int start, int end) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(png, start, end - start);
        if ((int) sum.getValue() != int32(png, end)) {
            throw new IOException("the study in it is damaged");
        }
    }

    /** The text of a chunk after its keyword: two bytes about packing, then two empty or ignored fields, each ended by 0. */
    private static byte[] text(byte[] png, int start, int end) throws IOException {
        int language = start + 2;
        int translation = afterZero(png, language, end);
        int text = afterZero(png, translation, end);
        return png[start] == 0 ? Arrays.copyOfRange(png, text, end) : StudyText.unpacked(png, text, end - text);
    }

    private static int afterZero(byte[] png, int start, int end) throws IOException {
        for (int i = start; i < end; i++) {
            if (png[i] == 0) {
                return i + 1;
            }
        }
        throw new IOException("the study in it is damaged");
    }

    private static int int32(byte[] png, int at) {
        return ByteBuffer.wrap(png).getInt(at);
    }
}
