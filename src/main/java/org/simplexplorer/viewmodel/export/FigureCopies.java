package org.simplexplorer.viewmodel.export;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.simplexplorer.export.FigureFormat;
import org.simplexplorer.figure.CaptionForm;
import org.simplexplorer.figure.common.FigureDefaults;
import org.simplexplorer.viewmodel.base.Messages;

/** The chosen figure and its caption, in the forms that a clipboard takes. */
public final class FigureCopies {

    private final ChosenFigure figure;
    private final FigureWriting writing;
    private final Messages messages;

    FigureCopies(ChosenFigure figure, FigureWriting writing, Messages messages) {
        this.figure = figure;
        this.writing = writing;
        this.messages = messages;
    }

    /** The figure's PNG bytes, handed over on the interface thread. */
    public void png(Consumer<byte[]> receiver) {
        messages.guarded(() -> writing.bytes(
                FigureFormat.PNG, figure.wanted(), figure.choices().size().dpi(FigureDefaults.DPI), receiver));
    }

    /** The figure as SVG text, handed over on the interface thread. */
    public void svg(Consumer<String> receiver) {
        messages.guarded(() -> writing.bytes(
                FigureFormat.SVG,
                figure.wanted(),
                FigureDefaults.DPI,
                bytes -> receiver.accept(new String(bytes, StandardCharsets.UTF_8))));
    }

    /** The figure's caption as text, handed over on the interface thread; none for a figure that is no view. */
    public void caption(Consumer<String> receiver) {
        caption(CaptionForm.TEXT, receiver);
    }

    /** The figure's caption as LaTeX's {@code \caption}, as {@link #caption(Consumer)}. */
    public void latexCaption(Consumer<String> receiver) {
        caption(CaptionForm.LATEX, receiver);
    }

    private void caption(CaptionForm form, Consumer<String> receiver) {
        messages.guarded(() -> writing.caption(figure.wanted(), form, receiver));
    }
}
