package org.simplexplorer.figure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LegendKey;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PanelGrid;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TokenAreas;
import org.simplexplorer.figure.common.TokenPicture;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Study;

/**
 * The sentence itself, a paragraph a mechanism, its words shaded by their weight: a segment is one shade, the members
 * of a group share a ring and are linked, a word of weight zero is plain.
 *
 * @param areas where the words stand, for pointing
 * @param scene the picture; its height follows from the text
 */
public record TextFigure(TokenAreas areas, Scene scene) {

    private static final double LEAST_WIDTH_EMS = 4;
    private static final double COLUMN_GAP_EMS = 2;

    /** The words are the data: larger than the labels of other figures. */
    private static final double WORD_SIZE = 1.25;

    /** Draws the paragraphs on a sheet. */
    public static LiveFigure draw(FigureRequest request) {
        Sheet sheet = TokenPicture.sheet(request, LegendKey.BLANK);
        TextFigure content = of(request, sheet.innerWidth());
        return TokenPicture.of(request, sheet, content.scene(), content.areas());
    }

    /**
     * Draws the paragraphs one below the other.
     *
     * @param width of the picture, in scene units; a few ems at least
     */
    static TextFigure of(FigureRequest request, double width) {
        FigureStyle style = request.style();
        Study study = request.study();
        TextRuler ruler = request.ruler();
        double em = request.em();
        double margin = TokenPicture.inset(style);
        double sheet = Math.max(width, 2 * margin + LEAST_WIDTH_EMS * em);
        double inner = sheet - 2 * margin;
        TextStyle words = words(style);
        PanelGrid grid = PanelGrid.of(
                request.mechanisms().size(), request.options().arrangement(), 1, inner, COLUMN_GAP_EMS * em);
        TextFlow flow =
                request.known(new TextFlow.Recipe(study.tokens(), request.columns(), grid.panelWidth(), words, ruler));
        PanelHeadings headings =
                PanelHeadings.of(study.parameters(), request.mechanisms(), grid.panelWidth(), style, ruler);
        List<Mark> marks = new ArrayList<>();
        List<TokenAreas.Area> areas = new ArrayList<>();
        double y = margin;
        double lowest = y;
        for (int panel = 0; panel < request.mechanisms().size(); panel++) {
            MechanismKind kind = request.mechanisms().get(panel);
            if (panel % grid.columns() == 0) {
                y = lowest;
            }
            double x = margin + grid.x(panel);
            marks.add(new Mark.Group(x, y, headings.marks(panel)));
            double top = y + PanelHeadings.height(style);
            TextParagraph paragraph = flow.lines().isEmpty()
                    ? TextParagraph.EMPTY
                    : request.known(new TextParagraph.Recipe(study.tokens(), flow, request.row(kind), style, words));
            marks.add(new Mark.Group(x, top, paragraph.marks()));
            for (TokenAreas.Area area : paragraph.areas()) {
                areas.add(new TokenAreas.Area(
                        panel, area.token(), x + area.x(), top + area.y(), area.width(), area.height()));
            }
            lowest = Math.max(lowest, top + paragraph.height() + margin);
        }
        Scene scene = new Scene(
                sheet, Math.ceil(Math.max(lowest, 2 * margin)), style.palette().ground(), marks);
        return new TextFigure(new TokenAreas(areas), scene);
    }

    /** The words' letters, larger than those of headings. */
    static TextStyle words(FigureStyle style) {
        return style.text(
                style.fontSize() * WORD_SIZE, Weight.REGULAR, style.palette().quiet());
    }

    /** The token under a point of the scene, if there is one. */
    public Optional<Integer> tokenAt(double x, double y) {
        return areas.at(x, y).map(TokenAreas.Area::token);
    }
}
