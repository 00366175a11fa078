package org.simplexplorer.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/** A scene as a PNG that records its physical size: a scene unit is 1/96 inch at every scale. */
public final class PngExport {

    /** The greatest number of pixels: beyond it a picture would not fit in an ordinary machine's memory. */
    public static final long MOST_PIXELS = 100_000_000;

    private static final double UNITS_PER_METRE = 96 / 0.0254;

    private PngExport() {}

    /**
     * The file's bytes.
     *
     * @param scale pixels to a scene unit, above 0
     * @throws IllegalArgumentException if the picture would have no pixel or more than {@link #MOST_PIXELS}
     */
    public static byte[] bytes(Scene scene, double scale, TextRuler ruler) {
        return bytes(scene, scale, ruler, physicalSize(scale));
    }

    /** The bytes of a file that says what it is and carries its study; else as without provenance. */
    public static byte[] bytes(Scene scene, double scale, Provenance provenance, TextRuler ruler) {
        IIOMetadataNode about = physicalSize(scale);
        about.appendChild(PngStudy.texts(provenance));
        return bytes(scene, scale, ruler, about);
    }

    private static byte[] bytes(Scene scene, double scale, TextRuler ruler, IIOMetadataNode about) {
        BufferedImage image = image(scene, scale, ruler);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            metadata.mergeTree("javax_imageio_png_1.0", about);
            writer.write(new IIOImage(image, null, metadata));
        } catch (IOException e) {
            throw new UncheckedIOException("the picture cannot be written to memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static BufferedImage image(Scene scene, double scale, TextRuler ruler) {
        long width = Math.round(scene.width() * scale);
        long height = Math.round(scene.height() * scale);
        if (width < 1 || height < 1 || width > MOST_PIXELS / height) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a picture of %d x %d pixels cannot be made: give a size of at least one and at most %d million pixels",
                    width,
                    height,
                    MOST_PIXELS / 1_000_000));
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.scale(width / scene.width(), height / scene.height());
        new ScenePainter(g, ruler).paint(scene);
        g.dispose();
        return image;
    }

    private static IIOMetadataNode physicalSize(double scale) {
        String pixelsPerMetre = Long.toString(Math.round(scale * UNITS_PER_METRE));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", pixelsPerMetre);
        size.setAttribute("pixelsPerUnitYAxis", pixelsPerMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(size);
        return root;
    }
}
