package org.simplexplorer.app;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A screen of X that no monitor shows (Xvfb), and the picture on it. */
final class VirtualScreen implements AutoCloseable {

    /** Places in the header of an X window dump, in numbers of four bytes. */
    private static final int HEADER_SIZE = 0;

    private static final int WIDTH = 4;
    private static final int HEIGHT = 5;
    private static final int BYTE_ORDER = 7;
    private static final int BITS_TO_A_PIXEL = 11;
    private static final int BYTES_TO_A_LINE = 12;
    private static final int COLOURS = 19;
    private static final int BYTES_TO_A_COLOUR = 12;

    private final Process server;
    private final String display;
    private final Path dump;

    private VirtualScreen(Process server, String display, Path dump) {
        this.server = server;
        this.display = display;
        this.dump = dump;
    }

    /** @param folder an empty folder, in which the server keeps the screen */
    static VirtualScreen open(Path folder) throws IOException {
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-fbdir", folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = server.inputReader(StandardCharsets.UTF_8);
        String number = said.readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start: it ended with "
                    + server.onExit().join().exitValue());
        }
        return new VirtualScreen(server, ":" + number.strip(), folder.resolve("Xvfb_screen0"));
    }

    /** For the variable DISPLAY: {@code :99}. */
    String display() {
        return display;
    }

    BufferedImage picture() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(dump)); // the header's numbers are big-endian
        if (number(bytes, BITS_TO_A_PIXEL) != 32) {
            throw new IOException("a screen of " + number(bytes, BITS_TO_A_PIXEL) + " bits to a pixel");
        }
        int width = number(bytes, WIDTH);
        int height = number(bytes, HEIGHT);
        int line = number(bytes, BYTES_TO_A_LINE);
        int start = number(bytes, HEADER_SIZE) + number(bytes, COLOURS) * BYTES_TO_A_COLOUR;
        boolean smallFirst = number(bytes, BYTE_ORDER) == 0;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        bytes.order(smallFirst ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, bytes.getInt(start + y * line + 4 * x));
            }
        }
        return picture;
    }

    private static int number(ByteBuffer header, int place) {
        return header.getInt(4 * place);
    }

    @Override
    public void close() {
        server.destroy();
    }
}
