package org.simplexplorer.figure.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.certificate.CertificatePanel.Room;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.common.PanelGrid;
import org.simplexplorer.figure.common.Sheet;
import org.simplexplorer.figure.common.TextStack;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextStyle;
import org.simplexplorer.scene.TextStyle.Weight;

/**
 * The certificate of one row: for each mechanism its optimality conditions filled with the row's numbers, and a picture of
 * the multipliers against their bounds. Panels stand side by side where there is room.
 *
 * @param panels one a mechanism; none where the sentence is empty
 */
public record CertificateFigure(Scene scene, List<Panel> panels) implements LiveFigure {

    /** The name of the sample whose oscarmax is not the optimum as published. */
    public static final String COUNTEREXAMPLE = "oscarmax-signs";

    private static final double BRIEF_PANEL_EMS = 23;
    private static final double PANEL_EMS = 34;
    private static final double LEAST_INNER_EMS = 8;
    private static final double GAP_EMS = 2;

    /**
     * One mechanism's panel.
     *
     * @param left where its content begins on the sheet
     * @param top as {@code left}
     */
    record Panel(double left, double top, CertificatePanel content) {}

    /** Draws the certificates of a row; the sheet grows where the conditions could not be read. */
    public static CertificateFigure draw(FigureRequest request) {
        FigureStyle style = request.style();
        double em = request.em();
        Sheet asked = request.sheetWithoutLegend();
        double width = Math.max(asked.width(), LEAST_INNER_EMS * em + 2 * asked.margin());
        Sheet sheet = new Sheet(width, asked.row(), List.of(), asked.style(), request.ruler(), 0);
        if (request.study().tokens().isEmpty()) {
            TextStack words = new TextStack(sheet.innerWidth(), request.ruler());
            TextStyle quiet = style.text(em, Weight.REGULAR, style.palette().quiet());
            words.paragraph("Type a sentence to see its certificate.", 0, words.width(), quiet);
            return new CertificateFigure(
                    request.sheetOfAllWithoutLegend().around(words.marks(), words.height()), List.of());
        }
        PanelGrid grid = grid(request, sheet, PANEL_EMS);
        List<CertificatePanel> contents = CertificatePanel.all(request, grid.panelWidth(), Room.AMPLE);
        double most = request.options().height().orElse(Length.PAGE_HEIGHT) - sheet.outerHeight();
        if (height(grid, contents) > most) {
            contents = CertificatePanel.all(request, grid.panelWidth(), Room.LOW);
        }
        if (style.printed() && height(grid, contents) > most) {
            grid = grid(request, sheet, BRIEF_PANEL_EMS);
            contents = CertificatePanel.all(request, grid.panelWidth(), Room.BRIEF);
            request.note(
                    "the conditions that hold are summed up, so that the figure fits on a page; fewer mechanisms or"
                            + " a smaller font size would give them a line each");
        }
        int columns = grid.columns();
        double gap = grid.gap();
        double panelWidth = grid.panelWidth();
        double room = grid.panelHeight(request.options().height().orElse(0) - sheet.outerHeight());
        List<Mark> marks = new ArrayList<>();
        List<Panel> panels = new ArrayList<>();
        double y = 0;
        for (int first = 0; first < contents.size(); first += columns) {
            List<CertificatePanel> band = contents.subList(first, Math.min(first + columns, contents.size()));
            double least = band.stream()
                    .mapToDouble(CertificatePanel::leastHeight)
                    .max()
                    .orElse(0);
            double bandHeight = Math.max(room, least);
            for (int i = 0; i < band.size(); i++) {
                CertificatePanel content = request.known(new CertificatePanel.Sized(band.get(i), bandHeight));
                double x = i * (panelWidth + gap);
                marks.add(new Mark.Group(x, y, request.known(new CertificatePanel.Drawn(content))));
                panels.add(new Panel(sheet.margin() + x, sheet.contentTop() + y, content));
            }
            y += bandHeight + gap;
        }
        return new CertificateFigure(sheet.around(marks, y - gap), List.copyOf(panels));
    }

    /** What all panels need. */
    private static double height(PanelGrid grid, List<CertificatePanel> panels) {
        return grid.height(
                panels.stream().mapToDouble(CertificatePanel::leastHeight).max().orElse(0));
    }

    /** As many columns as fit, and no more than fill the last line as well as can be. */
    private static PanelGrid grid(FigureRequest request, Sheet sheet, double panelEms) {
        double em = request.em();
        int panels = request.mechanisms().size();
        double width = sheet.innerWidth();
        int most = (int) Math.max(1, (width + GAP_EMS * em) / ((panelEms + GAP_EMS) * em));
        int bands = (panels + most - 1) / most;
        return PanelGrid.of(panels, request.options().arrangement(), (panels + bands - 1) / bands, width, GAP_EMS * em);
    }

    @Override
    public Optional<Pointed> pointed(double x, double y) {
        return panels.stream()
                .flatMap(panel -> panel
                        .content()
                        .pointed(x - panel.left(), y - panel.top())
                        .map(found -> new Pointed(
                                found.title(),
                                found.lines(),
                                found.x() + panel.left(),
                                found.y() + panel.top(),
                                List.of(new Mark.Group(panel.left(), panel.top(), found.marks()))))
                        .stream())
                .findFirst();
    }
}
