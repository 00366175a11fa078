package org.simplexplorer.view.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** Text in a script that the usual face does not have gets a face that has it, and only then is that face read. */
class ScriptsTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "word \u4e2d\u6587,cjk",
        "\u3002,cjk",
        "\uff08,cjk",
        "\ud55c\uad6d\uc5b4,hangul",
        "\u0643\u062a\u0627\u0628,arabic",
        "\u05e1\u05e4\u05e8,hebrew"
    })
    void aMarkedNodesFamilyIsThere(String text, String styleClass) throws Exception {
        Node node = new Region();

        Scripts.mark(node, text);

        assertThat(node.getStyleClass()).containsExactly(styleClass);
        String sheet = Files.readString(Path.of("styles", "workbench.css"));
        Matcher named = Pattern.compile("\\." + styleClass + " \\{ -fx-font-family: \"([^\"]+)\"")
                .matcher(sheet);
        assertThat(named.find()).isTrue();
        assertThat(Font.font(named.group(1), 12).getFamily()).isEqualTo(named.group(1));
    }

    @Test
    void aTextInTwoScriptsHasTheFacesOfBoth() {
        Node node = new Region();
        Scripts.mark(node, "\u0643\u062a\u0627\u0628 \ud55c\uad6d \u4e2d");
        assertThat(node.getStyleClass()).containsExactly("arabic");
        for (String family : new String[] {"Vazirmatn", "NanumGothic", "Droid Sans Fallback"}) {
            assertThat(Font.font(family, 12).getFamily()).isEqualTo(family);
        }
    }

    @Test
    void latinNeedsNoMarkAndOnlyTheLastTextCounts() {
        Node node = new Region();
        Scripts.mark(node, "\u4e2d");
        Scripts.mark(node, "word");
        assertThat(node.getStyleClass()).isEmpty();
    }
}
