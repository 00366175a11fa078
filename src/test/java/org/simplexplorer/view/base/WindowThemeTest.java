package org.simplexplorer.view.base;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The themes in {@code styles} are the library's, as far as the window's nodes can match them. After an update of the library, or
 * where a journey finds a node with a style class that was left out, name the class in {@link LibraryTheme} and write both anew:
 * {@code mvn test -Dtest=WindowThemeTest -Dgolden.renew=true}.
 */
class WindowThemeTest {

    @Test
    void lightIsTheLibrarys() throws IOException {
        check("light.css", new PrimerLight());
    }

    @Test
    void darkIsTheLibrarys() throws IOException {
        check("dark.css", new PrimerDark());
    }

    private static void check(String file, Theme theme) throws IOException {
        Path kept = Path.of("styles", file);
        String expected = new LibraryTheme(theme).reduced();
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(kept, expected);
        }
        assertThat(kept).hasContent(expected);
    }

    @Test
    void whatIsLeftOutIsOfOtherControlsOnly() {
        assertThat(new LibraryTheme(new PrimerLight()).leftOut())
                .contains("date-picker", "tree-view", "chart")
                .doesNotContain("button", "label", "text-field", "tooltip", "menu-item", "list-cell", "scroll-bar");
    }
}
