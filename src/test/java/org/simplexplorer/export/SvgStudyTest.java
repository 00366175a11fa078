package org.simplexplorer.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.scene.Scene;

class SvgStudyTest {

    private static Optional<String> extract(String svg) throws IOException {
        return SvgStudy.extract(svg.getBytes(UTF_8)).map(json -> new String(json, UTF_8));
    }

    private static String roundTrip(String json) throws IOException {
        byte[] svg = SvgExport.bytes(Scene.EMPTY, new Provenance("t", json, "p"), Scenes.RULER);
        return new String(SvgStudy.extract(svg).orElseThrow(), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n\t\"a\": 1\r\n}\r",
                "  two  spaces  ",
                "]]></simplexplorer:study></metadata><script/>&lt;&#0;<!--",
                "\"'<>&",
                "注意力 שלום 😀 \u0085\u2028"
            })
    void whatWasWrittenIsReadBack(String json) throws IOException {
        assertThat(roundTrip(json)).isEqualTo(json);
    }

    @Test
    void stringsThatXmlForbidsReadBackAsJson() throws IOException {
        String token = "a\u007f\ufffe\uffff\ud800b";
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readValue(roundTrip("[\"" + token + "\"]"), String[].class))
                .containsExactly(token);
    }

    @Test
    void anotherProgramsPictureHasNoStudy() throws IOException {
        assertThat(extract("<svg xmlns='http://www.w3.org/2000/svg'><study>{}</study></svg>"))
                .isEmpty();
    }

    @Test
    void outsideFilesAreNotRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String svg = """
                <!DOCTYPE svg [<!ENTITY e SYSTEM "%s">]>
                <svg><s:study xmlns:s="urn:simplexplorer:study">&e;</s:study></svg>""".formatted(secret.toUri());
        assertThatThrownBy(() -> extract(svg)).isInstanceOf(IOException.class).hasMessageContaining("document type");
    }

    @Test
    void entitiesDoNotGrow() {
        String svg = """
                <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <svg><s:study xmlns:s="urn:simplexplorer:study">&b;</s:study></svg>""";
        assertThatThrownBy(() -> extract(svg)).isInstanceOf(IOException.class).hasMessageContaining("document type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<svg>", "<svg>&nbsp;</svg>"})
    void whatIsNotXmlIsRefusedInASentence(String text) {
        assertThatThrownBy(() -> extract(text)).isInstanceOf(IOException.class).hasMessage("it is not well-formed XML");
    }

    @Test
    void elementsThatAreNestedWithoutEndAreRefusedAtOnce() {
        String svg = "<svg>" + "<g>".repeat(200_000);
        assertThatThrownBy(() -> extract(svg)).hasMessage("its elements are nested deeper than 256 levels");
    }

    @Test
    void levelsThatDrawingProgramsUseAreNoObstacle() throws IOException {
        String study = "<s:study xmlns:s='urn:simplexplorer:study'>{}</s:study>";
        String svg = "<svg>" + "<g></g>".repeat(1000) + "<g>".repeat(200) + study + "</g>".repeat(200) + "</svg>";
        assertThat(extract(svg)).contains("{}");
    }

    /** Of a file as large as this a parser would keep every name in memory. */
    @Test
    void aStudyFarFromTheStartIsNotLookedFor() throws IOException {
        String comment = "<!--" + "x".repeat(SvgStudy.SOUGHT_WITHIN) + "-->";
        String study = "<s:study xmlns:s='urn:simplexplorer:study'>{}</s:study>";
        assertThat(extract("<svg>" + comment + study + "</svg>")).isEmpty();
        assertThat(extract("<svg>" + study + comment + "</svg>")).contains("{}");
    }

    @Test
    void aStudyThatIsLargerThanWhatComesBeforeItIsReadWhole() throws IOException {
        String json = "{\"note\": \"" + "\u6ce8 & ".repeat(SvgStudy.SOUGHT_WITHIN / 4) + "\"}";
        assertThat(roundTrip(json)).isEqualTo(json);
    }
}
