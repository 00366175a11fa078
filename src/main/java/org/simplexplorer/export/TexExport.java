package org.simplexplorer.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.simplexplorer.scene.Colour;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextRun;

/**
 * A scene as LaTeX with TikZ. One file does for both: compiled alone it is a page of the figure's size, and a document that
 * loads tikz takes it in with {@code \input}, in its own fonts. Where these are wider than the layout's, text is squeezed
 * into its room.
 *
 * <p>pdflatex sets Latin text; a scene with other scripts is written for xelatex and says so in its first line.
 */
public final class TexExport {

    private static final String HEAD = """
            %% !TeX program = %s
            %% %s
            %s%% Compile it with %s as it is, or \\input it in a document that has \\usepackage{tikz}
            %% and \\usepackage%s.
            \\expandafter\\ifx\\csname @nodocument\\endcsname\\relax
              \\let\\sxbegin=\\relax \\let\\sxend=\\relax
            \\else
              \\documentclass[border=0pt]{standalone}
              \\usepackage%s
              \\usepackage{tikz}
              \\def\\sxbegin{\\begin{document}}\\def\\sxend{\\end{document}}
            \\fi
            \\sxbegin
            """;

    private static final String MACROS = """
            \\def\\sxtext#1#2#3#4#5{\\node[#1,inner sep=0pt,outer sep=0pt] at (#2) {\\fontsize{#3}{#3}\\selectfont%
              \\setbox2=\\hbox{#5}\\ifdim\\wd2>#4\\relax\\resizebox{#4}{\\height}{\\box2}\\else\\box2\\fi};}%
            \\def\\sxcell#1#2#3#4#5#6#7{\\csname pgfsys@color@rgb@fill\\endcsname{#1}{#2}{#3}%
              \\pgfpathrectangle{\\pgfqpointxy{#4}{#5}}{\\pgfqpointxy{#6}{#7}}\\pgfusepath{fill}}%
            \\def\\sxdot#1#2{\\pgfpathmoveto{\\pgfqpointxy{#1}{#2}}\\pgfpathlineto{\\pgfqpointxy{#1}{#2}}}%
            """;

    private TexExport() {}

    /** The file's bytes, UTF-8; the same scene and provenance give the same bytes. */
    public static byte[] bytes(Scene scene, Provenance provenance, TextRuler ruler) {
        List<TextRun> foreign = foreignRuns(scene.marks()).toList();
        StringBuilder tex = new StringBuilder();
        head(tex, provenance, foreign);
        tex.append("\\begingroup%\n").append(TexColours.definitions(scene)).append(MACROS);
        if (!foreign.isEmpty()) {
            tex.append("\\TeXXeTstate=1\n");
            foreign.stream()
                    .map(TexFonts::definition)
                    .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll)
                    .forEach(tex::append);
        }
        picture(tex, scene, ruler);
        tex.append("\\endgroup\n\\sxend\n");
        TexStudy.append(tex, provenance);
        return tex.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the scene has text that pdflatex cannot set. */
    public static boolean needsXelatex(Scene scene) {
        return foreignRuns(scene.marks()).findAny().isPresent();
    }

    private static void head(StringBuilder tex, Provenance provenance, List<TextRun> foreign) {
        String what = comment(provenance.title()) + ", drawn by " + provenance.program();
        if (foreign.isEmpty()) {
            tex.append(HEAD.formatted(
                    "pdflatex", what, "", "pdflatex", "[T1]{fontenc}", "[T1]{fontenc}\n  \\usepackage{lmodern}"));
        } else {
            String needs = """
                    %% Needs xelatex, for letters that pdflatex cannot set, and a font that has them. Beside this file xelatex finds
                    %% %s
                    %% which "simplexplorer fonts" writes.
                    \\ifx\\XeTeXversion\\undefined\\errmessage{This figure needs xelatex}\\csname @@end\\endcsname\\fi
                    """.formatted(TexFonts.files(foreign));
            tex.append(HEAD.formatted("xelatex", what, needs, "xelatex", "{fontspec}", "{fontspec}"));
        }
    }

    private static void picture(StringBuilder tex, Scene scene, TextRuler ruler) {
        String corner = "(" + Decimals.length(scene.width()) + "," + Decimals.length(scene.height()) + ")";
        tex.append("\\begin{tikzpicture}[x=0.75bp,y=-0.75bp,miter limit=10]\n");
        tex.append("\\useasboundingbox (0,0) rectangle %s;\n".formatted(corner));
        Colour ground = scene.ground() != null && scene.ground().opacity() > 0 ? scene.ground() : null;
        if (ground != null) {
            tex.append("\\path[fill=%s] (0,0) rectangle %s;\n".formatted(TexColours.name(ground), corner));
        }
        new TexMarks(tex, ruler, ground).write(scene.marks());
        tex.append("\\end{tikzpicture}%\n");
    }

    private static Stream<TextRun> foreignRuns(List<Mark> marks) {
        return LabelRuns.labels(marks).flatMap(label -> TexText.foreignRuns(label.text(), label.style()).stream());
    }

    /** A title of any text in one line of a comment. */
    private static String comment(String title) {
        return title.isBlank()
                ? "Figure"
                : title.replaceAll("\\p{Cntrl}|\\R", " ").strip();
    }
}
