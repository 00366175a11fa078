package org.simplexplorer.view.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.view.base.DialogWindow;
import org.simplexplorer.view.base.FxmlFile;
import org.simplexplorer.view.files.Dialogs;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.MadeFigure;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.export.ExportModel;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.panels.PanelModel;

/** Opens the export dialog, and asks where its figure goes. */
public final class ExportCommands {

    private static final double WIDTH = 1480;
    private static final double HEIGHT = 900;

    private final Window owner;
    private final ExportModel export;
    private final SingleFigureModel figure;
    private final OpenStudy open;
    private final Appearance appearance;
    private final Messages messages;
    private final TextRuler ruler;
    private final Dialogs dialogs;
    private Optional<DialogWindow> shown = Optional.empty();

    public ExportCommands(
            Window owner,
            ExportModel export,
            SingleFigureModel figure,
            OpenStudy open,
            Appearance appearance,
            Messages messages,
            TextRuler ruler,
            Dialogs dialogs) {
        this.owner = owner;
        this.export = export;
        this.figure = figure;
        this.open = open;
        this.appearance = appearance;
        this.messages = messages;
        this.ruler = ruler;
        this.dialogs = dialogs;
    }

    /** Opens the dialog with what is shown. */
    public void exportAll() {
        export.chooseShown(figure);
        show();
    }

    /** Opens the dialog with a figure that is no view of the study, but was made of it. */
    public void exportMade(MadeFigure made) {
        export.chooseMade(made);
        show();
    }

    /** Opens the dialog with one mechanism chosen. */
    public void exportPanel(PanelModel panel) {
        export.chooseOnly(panel);
        show();
    }

    private void show() {
        ExportController controller = new ExportController(export, messages, ruler, this);
        DialogWindow window = new DialogWindow(owner, "Export a figure", appearance);
        window.setSize(WIDTH, HEIGHT);
        window.onClosed(() -> {
            controller.end();
            shown = Optional.empty();
        });
        shown = Optional.of(window);
        window.show(FxmlFile.EXPORT.load(new ExportControllers(export, controller)));
    }

    /** Closes the dialog. */
    void close() {
        shown.ifPresent(DialogWindow::hide);
        shown = Optional.empty();
    }

    /** Asks for a file and writes the figure to it. */
    void exportFigure() {
        ask(export.suffixes()).ifPresent(export::write);
    }

    /** Asks for a file and writes the figure's numbers to it. */
    void exportData() {
        ask(export.dataSuffixes()).ifPresent(export::writeData);
    }

    private Optional<Path> ask(List<String> suffixes) {
        return dialogs.exportFigure(open.document().suggestedFileName(), suffixes);
    }
}
