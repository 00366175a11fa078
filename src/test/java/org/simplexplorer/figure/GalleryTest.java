package org.simplexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplexplorer.opening.Opened;
import org.simplexplorer.opening.Opening;

/** The gallery shows every kind of figure, and its pictures are figures of the program's. */
class GalleryTest {

    private static final Path FOLDER = Path.of("src/docs/gallery");
    private static final Pattern PICTURE = Pattern.compile("\\(gallery/([a-z]+\\.(?:png|svg|gif))\\)");

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void everyKindHasAPictureThatOpensAsItsStudy(FigureKind kind) throws Exception {
        Opened opened = Opening.read(FOLDER.resolve(kind.label() + ".png"));
        assertThat(opened).isInstanceOfSatisfying(Opened.OfFigure.class, figure -> assertThat(
                        figure.drawn().settings())
                .containsEntry("kind", kind.label()));
        assertThat(Files.readString(Path.of("src/docs/gallery.md")))
                .contains("## " + kind.title(), "(gallery/" + kind.label() + ".png)");
    }

    @Test
    void everyPictureOfThePageIsDrawnByTheScript() throws IOException {
        String script = Files.readString(FOLDER.resolve("draw.sh"));
        Matcher pictures = PICTURE.matcher(Files.readString(Path.of("src/docs/gallery.md")));
        int count = 0;
        while (pictures.find()) {
            assertThat(FOLDER.resolve(pictures.group(1))).exists();
            assertThat(script).contains("draw " + pictures.group(1) + " ");
            count++;
        }
        assertThat(count).isGreaterThan(FigureKind.values().length);
    }
}
