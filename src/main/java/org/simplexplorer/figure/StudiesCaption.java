package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.heatmap.StudiesFigure;
import org.simplexplorer.scene.Scene;

/** What a figure of several studies shows, in words for the text below it. */
public final class StudiesCaption {

    private StudiesCaption() {}

    /**
     * The caption.
     *
     * @param studies as they are drawn, at least one
     * @param drawn what was drawn of them: marks that it does not have are not explained
     */
    public static String of(List<StudiesFigure.Named> studies, Scene drawn, CaptionForm form) {
        FigureRequest first = studies.get(0).request();
        String mechanisms = FigureCaption.names(first.mechanisms());
        String names = FigureCaption.list(
                studies.stream().map(study -> form.quoted(study.name())).toList());
        String lead = form.plain("Attention weights under " + mechanisms + " of ") + names + ".";
        List<String> sentences = new ArrayList<>();
        for (StudiesFigure.Named study : studies) {
            String title = study.request().study().title();
            if (!title.isEmpty() && !title.equals(study.name())) {
                sentences.add(form.quoted(study.name()) + form.plain(" is the study ") + form.quoted(title) + ".");
            }
        }
        sentences.add(parameters(studies, form));
        first.options()
                .columns()
                .ifPresent(columns -> sentences.add(form.plain(
                        "Words %d to %d of each sentence are shown, as far as it has them; their weights are those of the whole sentence."
                                .formatted(columns.first() + 1, columns.end()))));
        CaptionMarks.of(FigureKind.HEATMAP, first, LiveFigure.still(drawn))
                .forEach(sentence -> sentences.add(form.plain(sentence)));
        String source = first.style().detail().source();
        if (!source.isEmpty()) {
            sentences.add(form.plain("Scores: " + source + "."));
        }
        return form.whole(lead, String.join(" ", sentences));
    }

    /** Once where all have the same, else of each. */
    private static String parameters(List<StudiesFigure.Named> studies, CaptionForm form) {
        List<String> all = studies.stream()
                .map(StudiesFigure.Named::request)
                .map(request -> FigureCaption.parameters(request.study().parameters(), request.mechanisms(), form))
                .toList();
        if (all.stream().distinct().count() == 1) {
            return form.plain("Parameters: ") + all.get(0) + ".";
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            parts.add(form.plain("of ") + form.quoted(studies.get(i).name()) + form.plain(": ") + all.get(i));
        }
        return form.plain("Parameters ") + String.join("; ", parts) + ".";
    }
}
