package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.simplexplorer.figure.CaptionForm;
import org.simplexplorer.figure.FigureCaption;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.study.AtomicFile;

/** Where the caption of a figure goes, as its suffix says: plain text or LaTeX. */
record CaptionFile(Path file, CaptionForm form) {

    static CaptionFile of(String name) throws UsageException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt")) {
            return new CaptionFile(Path.of(name), CaptionForm.TEXT);
        }
        if (lower.endsWith(".tex")) {
            return new CaptionFile(Path.of(name), CaptionForm.LATEX);
        }
        throw new UsageException("--caption must end in .txt or .tex, but is \u201c" + name + "\u201d");
    }

    /** Writes the caption of what such a request draws. */
    void write(FigureKind kind, FigureRequest request) throws IOException {
        write(asked -> FigureCaption.of(kind, request, kind.draw(request), asked));
    }

    /** Writes a caption in the form that the file has. */
    void write(Function<CaptionForm, String> caption) throws IOException {
        AtomicFile.save(file, caption.apply(form).getBytes(StandardCharsets.UTF_8));
    }
}
