package org.simplexplorer.figure.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PanelGrid;
import org.simplexplorer.figure.common.PanelHeadings;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/**
 * Three tokens of a row on the simplex, a panel a mechanism. The mechanisms act on these three scores alone.
 *
 * @param tokens the three tokens' places in the sentence
 */
record SimplexFigure(Scene scene, List<Placed> panels, int row, List<Integer> tokens) implements LiveFigure {

    private static final double GAP_EMS = 1.5;
    private static final double LEAST_PANEL_EMS = 12;

    /** Of panels side by side, where their triangles are larger so. */
    private static final double LEAST_WIDTH_EMS = 10;

    private static final String KEY =
            "These three words alone. Ring: scores / \u03b3. Disc: weights. Lines: the objective's"
                    + " levels. Colours: which words are 0 or tied if the ring were there.";

    /** A panel and its position on the sheet. */
    record Placed(double x, double y, SimplexPanel panel) {
        boolean contains(double px, double py) {
            return px >= x && py >= y && px < x + panel.width() && py < y + panel.height();
        }
    }

    static SimplexFigure of(FigureRequest request, List<Integer> tokens) {
        Study study = request.study();
        List<MechanismKind> kinds = request.mechanisms();
        FigureStyle style = request.style();
        TextRuler ruler = request.ruler();
        double em = request.em();
        Sheet sheet = request.sheetWithoutLegend();
        TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
        TextStack key = new TextStack(sheet.innerWidth(), ruler);
        key.paragraph(KEY, 0, sheet.innerWidth(), quiet);
        double foot = style.detail().legend() ? key.height() + em / 2 : 0;
        double gap = GAP_EMS * em;
        double height = request.height(GeometryFigure.ASPECT) - sheet.outerHeight() - foot;
        int count = kinds.size();
        PanelGrid grid = PanelGrid.of(
                count,
                request.options().arrangement(),
                columns(request, count, sheet.innerWidth(), height),
                sheet.innerWidth(),
                gap);
        double heading = PanelHeadings.height(style);
        double panelWidth = grid.panelWidth();
        double room = grid.panelHeight(height) - heading;
        Row scored = request.row();
        Row scores = new Row("", tokens.stream().mapToDouble(scored::score).toArray());
        List<String> names = tokens.stream().map(study.tokens()::get).toList();
        int captionLines = kinds.stream()
                .mapToInt(kind -> SimplexPanel.captionLines(
                        study.parameters().mechanism(kind), names, scores, panelWidth, style, ruler))
                .max()
                .orElse(1);
        double panelHeight = Math.max(room, (LEAST_PANEL_EMS + captionLines - 1) * em);
        PanelHeadings headings = PanelHeadings.of(study.parameters(), kinds, panelWidth, style, ruler);
        List<Mark> marks = new ArrayList<>();
        List<Placed> panels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = grid.x(i);
            double y = grid.y(i, heading + panelHeight);
            SimplexPanel panel = new SimplexPanel(
                    study.parameters().mechanism(kinds.get(i)),
                    names,
                    scores,
                    panelWidth,
                    panelHeight,
                    captionLines,
                    style);
            marks.add(new Mark.Group(x, y, headings.marks(i)));
            List<Mark> regions = request.known(panel.regions());
            marks.add(new Mark.Group(x, y + heading, request.known(new SimplexPanel.Recipe(panel, regions, ruler))));
            panels.add(new Placed(sheet.margin() + x, sheet.contentTop() + y + heading, panel));
        }
        double content = grid.height(heading + panelHeight);
        if (foot > 0) {
            marks.add(new Mark.Group(0, content + em / 2, key.marks()));
        }
        return new SimplexFigure(
                sheet.around(marks, content + foot),
                List.copyOf(panels),
                request.options().row(),
                List.copyOf(tokens));
    }

    /** Where the height is given, as many as leave triangles the most room. */
    private static int columns(FigureRequest request, int count, double width, double height) {
        double em = request.em();
        int best = automaticColumns(count, width, em);
        if (request.options().height().isEmpty()) {
            return best;
        }
        for (int tried = 1; tried <= count && (tried == 1 || width / tried >= LEAST_WIDTH_EMS * em); tried++) {
            if (side(request, count, tried, width, height) > side(request, count, best, width, height) + 1) {
                best = tried;
            }
        }
        return best;
    }

    /** How long a triangle's sides are in so many columns. */
    private static double side(FigureRequest request, int count, int columns, double width, double height) {
        PanelGrid grid = new PanelGrid(count, columns, width, GAP_EMS * request.em());
        return SimplexPanel.side(
                grid.panelWidth(), grid.panelHeight(height) - PanelHeadings.height(request.style()), request.em());
    }

    /** As many as fill all lines equally; three stand below each other where they are too narrow side by side. */
    private static int automaticColumns(int count, double width, double em) {
        if (count == 3 && width < 3 * LEAST_PANEL_EMS * em) {
            return 1;
        }
        return count <= 3 ? count : (count + 1) / 2;
    }

    @Override
    public Optional<Pointed> pointed(double x, double y) {
        return panelAt(x, y).map(placed -> {
            SimplexPanel panel = placed.panel();
            double[] scores = panel.scoresAt(x - placed.x(), y - placed.y());
            String structure = Structure.of(panel.mechanism().at(scores)).inWords(panel.tokens());
            return new Pointed("with the scores here", List.of(structure), x, y, List.of());
        });
    }

    @Override
    public Optional<Grip> grip(double x, double y) {
        return panelAt(x, y).map(placed -> (study, toX, toY) -> {
            double[] scores = placed.panel().scoresAt(toX - placed.x(), toY - placed.y());
            Row moved = study.row(row);
            for (int i = 0; i < tokens.size(); i++) {
                moved = moved.withScore(tokens.get(i), scores[i]);
            }
            return study.withRow(row, moved);
        });
    }

    private Optional<Placed> panelAt(double x, double y) {
        return panels.stream().filter(placed -> placed.contains(x, y)).findFirst();
    }
}
