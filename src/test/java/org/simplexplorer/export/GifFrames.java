package org.simplexplorer.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A GIF as a viewer shows it.
 *
 * @param pictures the whole picture at each moment
 * @param delays in hundredths of a second
 * @param disposals what each frame says of itself
 * @param loops whether it runs without end
 */
public record GifFrames(List<BufferedImage> pictures, List<Integer> delays, List<String> disposals, boolean loops) {

    /** Reads a file's bytes. */
    public static GifFrames read(byte[] gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(gif)));
        List<BufferedImage> pictures = new ArrayList<>();
        List<Integer> delays = new ArrayList<>();
        List<String> disposals = new ArrayList<>();
        BufferedImage shown = new BufferedImage(reader.getWidth(0), reader.getHeight(0), BufferedImage.TYPE_INT_RGB);
        boolean loops = false;
        for (int frame = 0; frame < reader.getNumImages(true); frame++) {
            IIOMetadataNode root =
                    (IIOMetadataNode) reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
            IIOMetadataNode place = child(root, "ImageDescriptor");
            IIOMetadataNode control = child(root, "GraphicControlExtension");
            delays.add(Integer.valueOf(control.getAttribute("delayTime")));
            disposals.add(control.getAttribute("disposalMethod"));
            for (var extension = child(root, "ApplicationExtensions").getFirstChild();
                    extension instanceof IIOMetadataNode node;
                    extension = extension.getNextSibling()) {
                byte[] data = (byte[]) node.getUserObject();
                loops |= node.getAttribute("applicationID").equals("NETSCAPE") && data[1] == 0 && data[2] == 0;
            }
            var g = shown.createGraphics();
            g.drawImage(
                    reader.read(frame),
                    Integer.parseInt(place.getAttribute("imageLeftPosition")),
                    Integer.parseInt(place.getAttribute("imageTopPosition")),
                    null);
            g.dispose();
            BufferedImage copy = new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_INT_RGB);
            copy.setData(shown.getData());
            pictures.add(copy);
        }
        return new GifFrames(pictures, delays, disposals, loops);
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (var child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return (IIOMetadataNode) child;
            }
        }
        return new IIOMetadataNode(name);
    }

    /** The largest difference of two pictures in any channel of any pixel. */
    public static int largestDifference(BufferedImage a, BufferedImage b) {
        int largest = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int difference = (a.getRGB(x, y) >> shift & 0xff) - (b.getRGB(x, y) >> shift & 0xff);
                    largest = Math.max(largest, Math.abs(difference));
                }
            }
        }
        return largest;
    }

    /** The share of pixels that are alike to the last bit. */
    public static double same(BufferedImage a, BufferedImage b) {
        int same = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                same += (a.getRGB(x, y) & 0xffffff) == (b.getRGB(x, y) & 0xffffff) ? 1 : 0;
            }
        }
        return (double) same / (a.getWidth() * a.getHeight());
    }
}
