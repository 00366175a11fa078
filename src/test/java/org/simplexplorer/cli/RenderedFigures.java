package org.simplexplorer.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.study.Samples;

/** Figures that {@code render} writes into a folder. */
abstract class RenderedFigures {

    @TempDir
    Path folder;

    Run render(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(options, 0, arguments, 4, options.length);
        arguments[0] = "render";
        arguments[1] = Samples.all().get(0).name();
        arguments[2] = "-o";
        arguments[3] = folder.resolve("out.png").toString();
        return Run.of("", arguments);
    }

    BufferedImage picture() throws IOException {
        return ImageIO.read(folder.resolve("out.png").toFile());
    }
}
