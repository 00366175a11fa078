package org.simplexplorer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.outside.Browser;

/** The page under a reader's hands: by keyboard, in a frame, on paper, and with any words. */
class PageUseInBrowserTest extends PageInBrowser {

    @Test
    void wordsAreWordsWhateverTheyHold() throws Exception {
        Browser browser = open(page(FigureKind.HEATMAP));
        assertThat(browser.value("document.title").asText()).isEqualTo("A <title> & more");
        assertThat(browser.value("document.querySelectorAll('script').length").asInt())
                .isEqualTo(3);
        assertThat(browser.value("document.querySelectorAll('table b, table i:not(td i), table script').length")
                        .asInt())
                .isZero();
        JsonNode names = browser.value(
                "[...document.querySelector('table').querySelectorAll('thead th')].map(name => name.textContent)");
        assertThat(names).extracting(JsonNode::asText).containsExactlyElementsOf(TOKENS);
    }

    @Test
    void slidersAndKeysWork() throws Exception {
        Browser browser = open(page(FigureKind.HEATMAP));
        browser.value("document.getElementById('lambda-fusedmax').focus()");
        browser.press("End");
        assertThat(browser.value("document.querySelector('[data-mechanism=fusedmax]').dataset.weight")
                        .asDouble())
                .as("at its end fusedmax is uniform")
                .isCloseTo(1.0 / TOKENS.size(), within(1e-15));
        browser.value("document.querySelector('[data-mechanism=softmax]').focus()");
        browser.press("ArrowDown");
        browser.press("ArrowRight");
        JsonNode focused = browser.value("[document.activeElement.dataset.row, document.activeElement.dataset.column]");
        assertThat(focused).extracting(JsonNode::asText).containsExactly("1", "1");
        assertThat(browser.value("document.querySelectorAll('td.pointed').length")
                        .asInt())
                .as("the cell in every panel")
                .isEqualTo(ALL.size());
        assertThat(browser.value("document.getElementById('readout').textContent")
                        .asText())
                .contains("row 1", TOKENS.get(1), "oscarmax ");
    }

    @Test
    void worksWithinAFrameAndLoadsNothing() throws Exception {
        page(FigureKind.HEATMAP);
        URI outer = Files.writeString(
                        folder.resolve("outer.html"),
                        "<!DOCTYPE html><iframe src='figure.html#fusedmax=0.2' width=900 height=700></iframe>")
                .toUri();
        Browser browser = open(outer);
        JsonNode frames = browser.ask("Page.getFrameTree", Map.of());
        assertThat(frames.at("/frameTree/childFrames/0/frame/urlFragment").asText())
                .isEqualTo("#fusedmax=0.2");
        browser.go(folder.resolve("figure.html").toUri());
        assertThat(browser.value("performance.getEntriesByType('resource').length")
                        .asInt())
                .isZero();
    }

    @Test
    void theDarkPageIsPrintedLight() throws Exception {
        URI page = page(FigureKind.HEATMAP);
        Browser browser = open(URI.create(page + "#theme=dark"));
        assertThat(browser.value("document.documentElement.dataset.theme").asText())
                .isEqualTo("dark");
        browser.value(
                "addEventListener('beforeprint', () => { window.printed = [document.documentElement.dataset.theme,"
                        + " document.querySelector('.cell:not(.zero)').style.backgroundColor]; })");
        browser.ask("Page.printToPDF", Map.of("printBackground", true));
        assertThat(browser.value("window.printed[0]").asText()).isEqualTo("light");
        assertThat(browser.value("document.documentElement.dataset.theme").asText())
                .isEqualTo("dark");
    }
}
