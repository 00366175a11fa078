package org.simplexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.Focus.Along;
import org.simplexplorer.figure.common.LiveFigure;
import org.simplexplorer.figure.geometry.GeometryFigure;
import org.simplexplorer.figure.path.PathFigure;
import org.simplexplorer.figure.steps.StepsFigure;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.TokenRange;

/**
 * What a figure shows, in words for the text below it: the mechanisms and their parameters, the row, what the colours and
 * marks mean that are really drawn, and where the scores come from.
 */
public final class FigureCaption {

    private final FigureKind kind;
    private final FigureRequest request;
    private final CaptionForm form;
    private final List<String> sentences = new ArrayList<>();

    private FigureCaption(FigureKind kind, FigureRequest request, CaptionForm form) {
        this.kind = kind;
        this.request = request;
        this.form = form;
    }

    /**
     * The caption of a figure.
     *
     * @param drawn what was drawn of the request: marks that it does not have are not explained
     */
    public static String of(FigureKind kind, FigureRequest request, LiveFigure drawn, CaptionForm form) {
        FigureCaption caption = new FigureCaption(kind, request, form);
        caption.addStudy();
        caption.addParameters();
        caption.addColumns();
        CaptionMarks.of(kind, request, drawn).forEach(caption::add);
        String source = request.style().detail().source();
        if (!source.isEmpty()) {
            caption.add("Scores: " + source + ".");
        }
        return form.whole(caption.lead(), String.join(" ", caption.sentences));
    }

    private void add(String sentence) {
        sentences.add(form.plain(sentence));
    }

    /** The first sentence: what it is, of which mechanisms, of which row. */
    private String lead() {
        String names = names(mechanisms());
        return switch (kind) {
            case HEATMAP ->
                form.plain(minus().map(minus ->
                                "Attention weights under " + names + " minus those under " + minus.label() + ".")
                        .orElse("Attention weights under " + names + "."));
            case TEXT -> form.plain("The sentence, its words shaded by their attention weights under " + names) + row();
            case BARS -> form.plain("Attention weights under " + names) + row();
            case PATH ->
                form.plain("Attention weights under " + names + " as " + (along() == Along.GAMMA ? "\u03b3" : "\u03bb")
                                + " grows")
                        + row();
            case GRADIENT ->
                form.plain("Derivatives of the attention weights under " + names + " by the scores, the Jacobian")
                        + row();
            case GEOMETRY -> geometry(names);
            case CERTIFICATE -> form.plain("The optimality conditions of the attention weights under " + names) + row();
            case STEPS -> step(mechanisms().get(0));
        };
    }

    private Optional<MechanismKind> minus() {
        return request.options().minus();
    }

    private Along along() {
        return request.options().focus().along();
    }

    /** Which mechanisms are drawn. */
    private List<MechanismKind> mechanisms() {
        return switch (kind) {
            case STEPS -> request.mechanisms().subList(0, 1);
            case PATH -> {
                List<MechanismKind> shown = PathFigure.shown(request);
                yield shown.isEmpty() ? request.mechanisms() : shown;
            }
            case HEATMAP ->
                request.mechanisms().stream()
                        .filter(one -> minus().stream().noneMatch(other -> other == one))
                        .toList();
            default -> request.mechanisms();
        };
    }

    private String geometry(String names) {
        List<String> tokens = request.study().tokens();
        String words = list(GeometryFigure.tokens(request).stream()
                .map(token -> form.quoted(tokens.get(token)))
                .toList());
        return form.plain("Attention over ") + words + form.plain(" alone, under " + names) + row();
    }

    private String step(MechanismKind mechanism) {
        int step = Math.min(request.options().focus().step(), StepsFigure.count(mechanism) - 1);
        return form.plain("Step %d of %d to the attention weights under %s, %s"
                        .formatted(
                                step + 1,
                                StepsFigure.count(mechanism),
                                mechanism.label(),
                                StepsFigure.name(mechanism, step)))
                + row();
    }

    /** The end of a first sentence about one row; a row that is alone and has no label needs no name. */
    private String row() {
        String label = request.row().label();
        if (!label.isEmpty()) {
            return form.plain(", for the row ") + form.quoted(label) + ".";
        }
        int rows = request.study().rows().size();
        return form.plain(rows == 1 ? "." : ", for row " + (request.options().row() + 1) + " of " + rows + ".");
    }

    private void addStudy() {
        Study study = request.study();
        if (!study.title().isEmpty()) {
            sentences.add(form.plain("Study: ") + form.quoted(study.title()) + ".");
        }
    }

    /** That some words alone are shown, but weighed with all. */
    private void addColumns() {
        TokenRange shown = request.columns();
        int tokens = request.study().tokens().size();
        if (kind.traits().canShowSomeWords() && !shown.isWhole(tokens)) {
            String which = shown.size() == 1
                    ? "Word %d of %d is shown; its weight is that".formatted(shown.end(), tokens)
                    : "Words %d to %d of %d are shown; their weights are those"
                            .formatted(shown.first() + 1, shown.end(), tokens);
            add(which + " of the whole sentence.");
        }
    }

    private void addParameters() {
        List<MechanismKind> named = new ArrayList<>(mechanisms());
        if (kind == FigureKind.HEATMAP) {
            minus().ifPresent(named::add);
        }
        sentences.add(form.plain("Parameters: ") + parameters(request.study().parameters(), named, form) + ".");
    }

    /** Gamma, and what mechanisms have of their own. */
    static String parameters(Parameters parameters, List<MechanismKind> mechanisms, CaptionForm form) {
        List<String> parts = new ArrayList<>();
        parts.add(form.value("\u03b3", parameters.gamma()));
        for (MechanismKind mechanism : mechanisms) {
            mechanism
                    .parameter()
                    .ifPresent(own -> parts.add(
                            form.plain(mechanism.label() + " ") + form.value(own.symbol(), parameters.own(mechanism))));
        }
        return String.join(form.plain(", "), parts);
    }

    static String names(List<MechanismKind> kinds) {
        return list(kinds.stream().map(MechanismKind::label).toList());
    }

    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
