package org.simplexplorer.view.export;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.export.FigureCopies;

/** Puts the figure or its caption on the system's clipboard, in the forms that other programs take, and says so. */
final class FigureClipboard {

    private static final DataFormat SVG = svgFormat();

    private final FigureCopies copies;
    private final Messages messages;

    FigureClipboard(FigureCopies copies, Messages messages) {
        this.copies = copies;
        this.messages = messages;
    }

    void copyImage() {
        copies.png(bytes -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(new Image(new ByteArrayInputStream(bytes)));
            copy(content, "the figure as image");
        });
    }

    /** The figure as SVG, and as text for programs that do not know SVG. */
    void copySvg() {
        copies.svg(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            content.put(SVG, text);
            copy(content, "the figure as SVG");
        });
    }

    void copyCaption() {
        copies.caption(text -> copyText(text, "the caption as text"));
    }

    void copyLatexCaption() {
        copies.latexCaption(text -> copyText(text, "the caption as LaTeX"));
    }

    private void copyText(String text, String what) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        copy(content, what);
    }

    private void copy(ClipboardContent content, String what) {
        Clipboard.getSystemClipboard().setContent(content);
        messages.tell("Copied " + what + ".");
    }

    private static DataFormat svgFormat() {
        DataFormat known = DataFormat.lookupMimeType("image/svg+xml");
        return known == null ? new DataFormat("image/svg+xml") : known;
    }
}
