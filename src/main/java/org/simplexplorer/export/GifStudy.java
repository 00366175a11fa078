package org.simplexplorer.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;

/**
 * The study in a GIF: an application extension of its own, packed with zlib, which programs that do not know it pass over.
 */
final class GifStudy {

    /** Eight letters for the application and three for what it is. */
    private static final byte[] NAME = "SIMPLEXPSTU".getBytes(StandardCharsets.US_ASCII);

    private static final int HEADER = 13; // signature, size, colours
    private static final int FLAGS = 10;
    private static final int IMAGE_FLAGS = 8;
    private static final int MOST_IN_BLOCK = 255;
    private static final int EXTENSION = 0x21;
    private static final int APPLICATION_LABEL = 0xff;
    private static final int IMAGE = 0x2c;
    private static final int END = 0x3b;

    private final byte[] gif;
    private int at;

    private GifStudy(byte[] gif) {
        this.gif = gif;
    }

    /** Whether a file starts as a GIF does. */
    static boolean isGif(byte[] head) {
        String start = new String(head, 0, Math.min(6, head.length), StandardCharsets.US_ASCII);
        return start.equals("GIF89a") || start.equals("GIF87a");
    }

    /** A GIF with the study before its first frame. ImageIO would write one extension alone, the one that lets it run anew. */
    static byte[] inserted(byte[] gif, String studyJson) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int start = HEADER + colours(gif[FLAGS]);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(studyJson.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the study cannot be packed in memory", e);
        }
        out.write(gif, 0, start);
        out.write(EXTENSION);
        out.write(APPLICATION_LABEL);
        writeBlock(out, NAME, 0);
        byte[] data = packed.toByteArray();
        for (int from = 0; from < data.length; from += MOST_IN_BLOCK) {
            writeBlock(out, data, from);
        }
        out.write(0);
        out.write(gif, start, gif.length - start);
        return out.toByteArray();
    }

    private static void writeBlock(ByteArrayOutputStream out, byte[] data, int from) {
        int length = Math.min(data.length - from, MOST_IN_BLOCK);
        out.write(length);
        out.write(data, from, length);
    }

    /**
     * The study in a GIF, if there is one.
     *
     * @throws IOException with a clause that says what is wrong with the file
     */
    static Optional<byte[]> extract(byte[] gif) throws IOException {
        return new GifStudy(gif).find();
    }

    private Optional<byte[]> find() throws IOException {
        at = HEADER + coloursAt(FLAGS);
        while (true) {
            switch (next()) {
                case EXTENSION -> {
                    boolean application = next() == APPLICATION_LABEL;
                    byte[] name = application ? block() : new byte[0];
                    ByteArrayOutputStream data = new ByteArrayOutputStream();
                    for (byte[] block = block(); block.length > 0; block = block()) {
                        data.writeBytes(block);
                    }
                    if (Arrays.equals(name, NAME)) {
                        return Optional.of(StudyText.unpacked(data.toByteArray(), 0, data.size()));
                    }
                }
                case IMAGE -> {
                    at += IMAGE_FLAGS + 1 + coloursAt(at + IMAGE_FLAGS) + 1; // and the size of its codes
                    while (block().length > 0) {
                        // the picture itself
                    }
                }
                case END -> {
                    return Optional.empty();
                }
                default -> throw new IOException("it is damaged");
            }
        }
    }

    private int coloursAt(int flags) throws IOException {
        if (flags >= gif.length) {
            throw cutOff();
        }
        return colours(gif[flags]);
    }

    /** The length of the colours that a byte of flags tells of. */
    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /** A block with its length before it; empty for the last one. */
    private byte[] block() throws IOException {
        int length = next();
        if (length > gif.length - at) {
            throw cutOff();
        }
        at += length;
        return Arrays.copyOfRange(gif, at - length, at);
    }

    private int next() throws IOException {
        if (at >= gif.length) {
            throw cutOff();
        }
        return gif[at++] & 0xff;
    }

    private static IOException cutOff() {
        return new IOException("it is cut off");
    }
}
