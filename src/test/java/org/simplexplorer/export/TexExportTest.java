package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;

class TexExportTest {

    private static String tex(Scene scene) {
        return tex(scene, Scenes.PROVENANCE);
    }

    private static String tex(Scene scene, Provenance provenance) {
        return new String(TexExport.bytes(scene, provenance, Scenes.RULER), StandardCharsets.UTF_8);
    }

    @Test
    void marksAreAsLastLookedAt() throws IOException {
        Golden.check("marks.tex", tex(Scenes.marks()));
    }

    @Test
    void scriptsAreAsLastLookedAt() throws IOException {
        Golden.check("scripts.tex", tex(Scenes.scripts()));
    }

    @Test
    void theSameSceneGivesTheSameBytes() {
        assertThat(tex(Scenes.large(80))).isEqualTo(tex(Scenes.large(80)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"naïve", "Źdźbło", "\u03b3 = 1,   \u03bb = 0.5", "e\u0301te", "50 % & more_", "„Straße“ – 5 €"})
    void latinTextAndLoneGreekLettersNeedPdflatexOnly(String text) {
        assertThat(TexExport.needsXelatex(Scenes.of(Scenes.label(text)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"注意力", "انتباه", "שלום", "внимание", "ελπίδα", "x\u0323\u0302", "\ud83d\ude00", "Ħ"})
    void otherTextNeedsXelatexAndTheFileSaysSo(String text) {
        Scene scene = Scenes.of(Scenes.label(text));
        assertThat(TexExport.needsXelatex(scene)).isTrue();
        assertThat(tex(scene)).startsWith("% !TeX program = xelatex\n").contains("Needs xelatex");
        assertThat(FigureFormat.TEX.advice(scene)).contains("xelatex");
        assertThat(FigureFormat.PDF.advice(scene)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "\\end{document}	\\textbackslash{}end\\{document\\}",
                "^^M	\\textasciicircum{}\\textasciicircum{}M",
                "$#_%&~	\\$\\#\\_\\%\\&\\textasciitilde{}",
                "a--b	a{-}{-}b",
                "[x]	{[}x{]}",
            })
    void textCannotBecomeMarkup(String text, String expected) {
        assertThat(tex(Scenes.of(Scenes.label(text)))).contains(expected + "}\n");
    }

    @Test
    void aScriptWhoseVowelsMoveIsNamed() {
        assertThat(tex(Scenes.of(Scenes.label("\u0939\u093f\u0928\u094d\u0926\u0940"))))
                .contains(
                        "{\\sxdevanagari \u0939",
                        "\\newfontfamily\\sxdevanagari{NotoSans-Regular.ttf}[Script=Devanagari]");
    }

    @Test
    void aTitleStaysInItsComment() {
        String head = tex(Scenes.of(), new Provenance("a\nb\u2028\\stop\r\u0085c", "{}", "simplexplorer 1"));
        assertThat(head.lines().skip(1).findFirst()).contains("% a b \\stop  c, drawn by simplexplorer 1");
    }

    @Test
    void aLargeGridIsAPictureThatTexHasMemoryFor() {
        assertThat(tex(Scenes.large(64))).contains("\\sxcell{").doesNotContain("BI /W");
        assertThat(tex(Scenes.large(65))).doesNotContain("\\sxcell{").contains("BI /W 65 /H 65");
        assertThat(tex(Scenes.large(512)).length()).isLessThan(2_000_000);
    }

    @Test
    void onAClearSheetAPictureLeavesZerosClear() {
        Scene light = Scenes.large(80);
        Scene clear = new Scene(light.width(), light.height(), null, light.marks());
        assertThat(tex(light)).doesNotContain(" re\n");
        assertThat(tex(clear)).contains(" re\nW n\nBI ");
        int[] full = new int[80 * 80];
        Arrays.fill(full, 0xff102030);
        assertThat(tex(new Scene(80, 80, null, List.of(new Mark.Cells(0, 0, 1, 1, 80, 80, full)))))
                .doesNotContain(" re\n");
    }
}
