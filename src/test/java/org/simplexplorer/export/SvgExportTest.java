package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Mark.Align;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.Stroke;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgExportTest {

    private static final TextStyle STYLE = new TextStyle(12, Weight.REGULAR, Scenes.INK);

    private static byte[] bytes(Scene scene) {
        return SvgExport.bytes(scene, Scenes.PROVENANCE, Scenes.RULER);
    }

    private static String svg(Scene scene) {
        return new String(bytes(scene), StandardCharsets.UTF_8);
    }

    private static List<Element> elements(Scene scene, String name) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes(scene)));
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** Inkscape draws no letter of a word that reads from the right and is told its length. */
    @ParameterizedTest
    @ValueSource(strings = {"انتباه", "שלום", "שלום 1 שלום"})
    void wordsFromTheRightAreNotToldTheirLength(String text) {
        Mark.Label level = Scenes.label(text);
        String svg =
                new String(SvgExport.bytes(Scenes.of(level), Scenes.PROVENANCE, Scenes.RULER), StandardCharsets.UTF_8);
        assertThat(svg).contains("</text>").doesNotContain("textLength").doesNotContain("lengthAdjust");
        String latin = new String(
                SvgExport.bytes(Scenes.of(Scenes.label("abc")), Scenes.PROVENANCE, Scenes.RULER),
                StandardCharsets.UTF_8);
        assertThat(latin).contains("textLength");
    }

    /** The frames of a matrix of 512 x 512 would be 28 MB otherwise. */
    @Test
    void manyOutlinesAlikeAreOnePath() throws Exception {
        List<Mark> outlines = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            outlines.add(Mark.Rect.outlined(i % 50 * 4, i / 50 * 4, 3.5, 3, 0, new Stroke(Scenes.INK, 0.4)));
        }
        outlines.add(500, Mark.Rect.outlined(1, 2, 3, 4, 0, new Stroke(Scenes.BLUE, 0.4)));
        Scene scene = new Scene(200, 100, Scenes.WHITE, outlines);
        Element path = elements(scene, "path").get(0);
        assertThat(path.getAttribute("d"))
                .startsWith("M0 0h3.5v3h-3.5zM4 0h3.5")
                .endsWith("M196 76h3.5v3h-3.5z");
        assertThat(path.getAttribute("fill")).isEqualTo("none");
        assertThat(elements(scene, "path").get(1).getAttribute("d")).isEqualTo("M1 2h3v4h-3z");
        assertThat(elements(scene, "rect")).as("the sheet").hasSize(1);
    }

    @Test
    void marksAreAsLastLookedAt() throws IOException {
        Golden.check("marks.svg", svg(Scenes.marks()));
    }

    @Test
    void scriptsAreAsLastLookedAt() throws IOException {
        // The fonts are megabytes of letters that no one reads.
        Golden.check("scripts.svg", svg(Scenes.scripts()).replaceAll("base64,[^)]*", "base64,"));
    }

    @Test
    void lettersThatManyMachinesLackComeWithTheFile() throws Exception {
        assertThat(elements(Scenes.marks(), "style")).isEmpty();
        String style = elements(Scenes.scripts(), "style").get(0).getTextContent();
        assertThat(style.split("@font-face", -1)).hasSize(6);
        assertThat(style).contains("U+529b", "U+304b", "U+d55c", "U+627", "U+5dd", "U+1f600");
        assertThat(svg(Scenes.of(Scenes.label("注意力"))).length()).isLessThan(20_000);
    }

    @Test
    void aFontWithinTheFileHasTheLettersThatAreUsed() throws Exception {
        assertThat(fontWithin("注意 力").canDisplayUpTo("注意力")).isEqualTo(-1);
        assertThat(fontWithin("注意 力").canDisplay('a')).isFalse();
    }

    @Test
    void aFontWithinTheFileHasEmojiToo() throws Exception {
        Font font = fontWithin("\ud83d\ude00 \u2764");
        assertThat(font.canDisplay(0x1f600)).isTrue();
        assertThat(font.canDisplay(0x2764)).isTrue();
        assertThat(font.canDisplay(0xf600)).isFalse();
    }

    private static Font fontWithin(String label) throws Exception {
        String style = elements(Scenes.of(Scenes.label(label)), "style").get(0).getTextContent();
        String base64 = style.replaceAll("(?s).*base64,([^)]*)\\).*", "$1");
        return Font.createFont(
                Font.TRUETYPE_FONT, new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
    }

    @Test
    void theSameSceneGivesTheSameBytes() {
        assertThat(bytes(Scenes.marks())).isEqualTo(bytes(Scenes.marks()));
    }

    @Test
    void aSceneUnitIsThreeQuartersOfAPoint() throws Exception {
        Element root = elements(new Scene(96, 340.16, null, List.of()), "svg").get(0);
        assertThat(root.getAttribute("width")).isEqualTo("72pt");
        assertThat(root.getAttribute("height")).isEqualTo("255.12pt");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 96 340.16");
    }

    @Test
    void everyCellSaysItsTitleZerosToo() throws Exception {
        List<Element> titles = elements(Scenes.marks(), "title");
        assertThat(titles.subList(1, 9))
                .extracting(Element::getTextContent)
                .containsExactlyElementsOf(IntStream.range(0, 8)
                        .mapToObj(i -> "a → <b>: cell " + i)
                        .toList());
        assertThat(titles.get(0).getTextContent()).isEqualTo("Tea & <coffee>");
        assertThat(titles.get(9).getTextContent()).isEqualTo("tea & coffee");
        assertThat(titles).hasSize(10);
    }

    @Test
    void textCannotBecomeMarkup() throws Exception {
        String nasty = "</text><script>alert('1')</script>&amp;\"]]><!--";
        Element text = elements(Scenes.of(Scenes.label(nasty)), "text").get(0);
        assertThat(text.getTextContent()).isEqualTo(nasty);
        NodeList within = text.getElementsByTagName("*");
        for (int i = 0; i < within.getLength(); i++) {
            assertThat(within.item(i).getNodeName()).isEqualTo("tspan");
        }
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() throws Exception {
        Element text = elements(Scenes.of(Scenes.label("a\u0000b\u001bc\ud800d\uffffe\tf")), "text")
                .get(0);
        assertThat(text.getTextContent()).isEqualTo("a b c d\ufffde f");
    }

    @Test
    void textOfAnyScriptStaysInLogicalOrderInOneElement() throws Exception {
        assertThat(elements(Scenes.scripts(), "text"))
                .extracting(Element::getTextContent)
                .contains("انتباه واحد", "שלום (abc) 12", "abc שלום 12");
    }

    @Test
    void textThatReadsFromTheRightKeepsItsPlace() throws Exception {
        Element start = elements(Scenes.of(new Mark.Label("שלום", 5, 9, STYLE, Align.START)), "text")
                .get(0);
        assertThat(start.getAttribute("direction")).isEqualTo("rtl");
        assertThat(start.getAttribute("text-anchor")).isEqualTo("end");
        Element end = elements(Scenes.of(new Mark.Label("שלום", 5, 9, STYLE, Align.END)), "text")
                .get(0);
        assertThat(end.hasAttribute("text-anchor")).isFalse();
    }

    @Test
    void numbersHaveTwoDecimals() {
        double third = 100.0 / 3;
        Stroke stroke = new Stroke(Scenes.INK.withOpacity(1.0 / 3), third);
        String svg = svg(Scenes.of(
                new Mark.Line(third, -third, -0.001, 1e-9, stroke),
                new Mark.Label("x", third, third, STYLE, Align.START, third, "x")));
        assertThat(svg).contains("x1=\"33.33\" y1=\"-33.33\" x2=\"0\" y2=\"0\"");
        assertThat(Pattern.compile("\\d\\.\\d{3}")
                        .matcher(svg.replaceFirst("<metadata.*", ""))
                        .find())
                .isFalse();
    }

    @Test
    void aLargeFigureIsASmallFile() {
        assertThat(bytes(Scenes.large(512)).length).isLessThan(8_000_000);
    }

    @Test
    void titlesAreGivenAsLongAsTheFileStaysUsable() {
        String svg = svg(Scenes.large(256));
        assertThat(svg.length()).isLessThan(20_000_000);
        assertThat(svg).contains("<title>target");
        assertThat(svg(Scenes.large(257))).doesNotContain("<title>target");
    }

    @Test
    void cellsWithoutTitlesAreOnePathAColour() throws Exception {
        int red = 0xffc01020;
        int half = 0x80c01020;
        Mark.Cells cells = new Mark.Cells(1, 2, 3, 4, 2, 3, new int[] {red, red, half, 0, red, 0});
        assertThat(elements(Scenes.of(cells), "path"))
                .extracting(path -> path.getAttribute("d"))
                .containsExactly("M2 0h1v1H2z", "M0 0h2v1H0zM1 1h1v1H1z");
    }
}
