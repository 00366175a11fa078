package org.simplexplorer.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/**
 * Scenes one after the other as a GIF that runs again and again. Each frame holds only what differs from the one before
 * and stays where the next one does not cover it. A frame has 256 colours of its own: those of the largest areas exactly. A
 * clear sheet is laid on white, as GIF knows no half transparency.
 */
public final class GifExport {

    private static final String FRAME_FORMAT = "javax_imageio_gif_image_1.0";

    private GifExport() {}

    /** Draws the scene of a moment. */
    @FunctionalInterface
    public interface Frames {
        Scene at(int moment);
    }

    /**
     * The file's bytes: the same for the same scenes.
     *
     * @param delays how long each frame is shown, in hundredths of a second, above 0; at least one. The first scene's size
     *     is that of all.
     * @param scale pixels to a scene unit, above 0
     * @param provenance whose study the file carries
     * @throws IllegalArgumentException with one sentence, if the picture would have no pixel or too many
     */
    public static byte[] bytes(
            Frames frames, List<Integer> delays, double scale, Provenance provenance, TextRuler ruler) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            BufferedImage before = picture(frames.at(0), scale, ruler);
            Rectangle changed = new Rectangle(before.getWidth(), before.getHeight());
            for (int moment = 0; moment < delays.size(); moment++) {
                BufferedImage now = before;
                if (moment > 0) {
                    now = sized(picture(frames.at(moment), scale, ruler), before);
                    changed = difference(before, now);
                }
                write(writer, now, changed, delays.get(moment), moment == 0);
                before = now;
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException("the picture cannot be written to memory", e);
        } finally {
            writer.dispose();
        }
        return provenance.hasStudy()
                ? GifStudy.inserted(bytes.toByteArray(), provenance.studyJson())
                : bytes.toByteArray();
    }

    /** The scene as a GIF shows it, but in all its colours. */
    static BufferedImage picture(Scene scene, double scale, TextRuler ruler) {
        BufferedImage drawn = PngExport.image(scene, scale, ruler);
        BufferedImage opaque = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        laidOn(opaque, drawn);
        return opaque;
    }

    /** A picture of the size of the first. */
    private static BufferedImage sized(BufferedImage picture, BufferedImage first) {
        if (picture.getWidth() == first.getWidth() && picture.getHeight() == first.getHeight()) {
            return picture;
        }
        BufferedImage fitted = new BufferedImage(first.getWidth(), first.getHeight(), BufferedImage.TYPE_INT_RGB);
        laidOn(fitted, picture);
        return fitted;
    }

    private static void laidOn(BufferedImage ground, BufferedImage picture) {
        Graphics2D g = ground.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, ground.getWidth(), ground.getHeight());
        g.drawImage(picture, 0, 0, null);
        g.dispose();
    }

    /** Where two pictures differ; one pixel where they do not, as a frame cannot be empty. */
    private static Rectangle difference(BufferedImage a, BufferedImage b) {
        Rectangle changed = new Rectangle(-1, -1);
        int[] rowA = new int[a.getWidth()];
        int[] rowB = new int[a.getWidth()];
        for (int y = 0; y < a.getHeight(); y++) {
            a.getRGB(0, y, rowA.length, 1, rowA, 0, rowA.length);
            b.getRGB(0, y, rowB.length, 1, rowB, 0, rowB.length);
            for (int x = 0; x < rowA.length; x++) {
                if (rowA[x] != rowB[x]) {
                    changed.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return changed.isEmpty() ? new Rectangle(1, 1) : changed;
    }

    private static void write(ImageWriter writer, BufferedImage picture, Rectangle part, int delay, boolean first)
            throws IOException {
        BufferedImage indexed = GifColours.reduced(picture.getSubimage(part.x, part.y, part.width, part.height));
        IIOMetadata metadata = writer.getDefaultImageMetadata(
                new ImageTypeSpecifier(indexed),
                writer.getDefaultWriteParam()); // not createFromRenderedImage, which forgets the palette
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FRAME_FORMAT);
        IIOMetadataNode place = child(root, "ImageDescriptor");
        place.setAttribute("imageLeftPosition", Integer.toString(part.x));
        place.setAttribute("imageTopPosition", Integer.toString(part.y));
        place.setAttribute("imageWidth", Integer.toString(part.width));
        place.setAttribute("imageHeight", Integer.toString(part.height));
        place.setAttribute("interlaceFlag", "FALSE");
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("transparentColorIndex", "0");
        control.setAttribute("delayTime", Integer.toString(delay));
        if (first) {
            addLoop(root);
        }
        metadata.setFromTree(FRAME_FORMAT, root);
        writer.writeToSequence(new IIOImage(indexed, null, metadata), null);
    }

    /** Netscape's extension, which every viewer reads: run without end. */
    private static void addLoop(IIOMetadataNode root) {
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        child(root, "ApplicationExtensions").appendChild(loop);
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        IIOMetadataNode made = new IIOMetadataNode(name);
        root.appendChild(made);
        return made;
    }
}
