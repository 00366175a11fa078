package org.simplexplorer.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.Arrangement;
import org.simplexplorer.figure.common.FigureOptions;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.Focus;
import org.simplexplorer.figure.common.Focus.Along;
import org.simplexplorer.figure.common.Focus.Choice;
import org.simplexplorer.figure.common.Length;
import org.simplexplorer.figure.steps.StepsFigure;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Study;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a figure shows and how large it is. */
final class FigureChoice {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = KindNames.class,
            description = "${COMPLETION-CANDIDATES} (heatmap)")
    private String kind = "heatmap";

    @Mixin
    private PartChoice part = new PartChoice();

    @Mixin
    private MechanismChoice mechanisms = new MechanismChoice();

    @Option(names = "--along", paramLabel = "NAME", description = "for path: lambda or gamma (lambda)")
    private String along = "lambda";

    @Option(
            names = "--width",
            paramLabel = "LENGTH",
            description = {
                "84mm, 8.4cm, 3.3in, 240pt, 320px, one-column (84 mm), two-columns (174 mm) or slide (13.333 x 7.5 in);",
                "what suits the study if left out"
            })
    private Optional<String> width = Optional.empty();

    @Option(names = "--height", paramLabel = "LENGTH", description = "what follows from the width if left out")
    private Optional<String> height = Optional.empty();

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = PictureSize.Converter.class,
            description = "width and height in dots of 1/96 inch, as 1200x800")
    private Optional<PictureSize> size = Optional.empty();

    @Option(
            names = "--as-published",
            negatable = true,
            defaultValue = "false",
            fallbackValue = "true",
            description = "for certificate: check the published variant of oscarmax too, not only the definition")
    private boolean asPublished;

    @Option(
            names = "--step",
            paramLabel = "N",
            description = "for steps, of the first mechanism that is given: which step, from 1 (the first)")
    private int step = 1;

    @Option(
            names = "--arrangement",
            paramLabel = "NAME",
            description = {
                "of panels: automatic, strip (all in one line), grid (two columns) or column (one below the other);",
                "automatic if left out: what suits the kind and the width"
            })
    private String arrangement = "automatic";

    @Option(
            names = "--minus",
            paramLabel = "NAME",
            description = "for heatmap: show each mechanism's weights minus those of this one, as softmax (none)")
    private Optional<String> minus = Optional.empty();

    @Option(
            names = "--axis-to",
            paramLabel = "W",
            description =
                    "for bars: a weight that the axis reaches at least, so that figures compare (what the row needs)")
    private Optional<Double> axisTo = Optional.empty();

    @Mixin
    private LookOptions look = new LookOptions();

    /**
     * What is drawn of a study.
     *
     * @param words for geometry: two or three positions in the sentence, from 1; none for the highest scores
     * @throws UsageException that names the option that cannot be taken
     * @throws IllegalArgumentException if the study has no such row
     */
    FigureRequest request(Study study, List<Integer> words, TextRuler ruler) throws UsageException {
        List<MechanismKind> kinds = mechanisms.kinds();
        Study shown = part.rows(study, kind());
        FigureOptions options = new FigureOptions(
                part.row(shown),
                focus(study, kinds.get(0), words),
                length("--width", width, size.map(PictureSize::width)),
                heightOr(Length.heightFor(width.orElse(""))),
                Named.read("--arrangement", arrangement, Arrangement.values()),
                axisTop(),
                minus(kinds),
                part.columns(kind()));
        FigureRequest request = new FigureRequest(
                shown,
                kinds,
                options,
                look.style(study.tokens().size(), width.orElse("")).crediting(study),
                ruler);
        return look.reachesLargest() ? request.reachingLargest(kind().traits().allRows()) : request;
    }

    /** Whether differences are asked for. */
    boolean comparesWithAnother() {
        return minus.filter(name -> !name.equals("none")).isPresent();
    }

    /** Whether the largest weight gets the full colour. */
    boolean reachesLargest() {
        return look.reachesLargest();
    }

    private Optional<MechanismKind> minus(List<MechanismKind> kinds) throws UsageException {
        if (minus.isEmpty() || minus.get().equals("none")) {
            return Optional.empty();
        }
        MechanismKind other = Named.read("--minus", minus.get(), MechanismKind.values());
        if (kinds.stream().allMatch(kind -> kind == other)) {
            throw new UsageException("--minus " + other.label() + " needs another mechanism to compare");
        }
        return Optional.of(other);
    }

    private OptionalDouble axisTop() throws UsageException {
        if (axisTo.isEmpty()) {
            return OptionalDouble.empty();
        }
        double given = axisTo.get();
        if (!(given > 0 && given <= 1)) {
            throw new UsageException("--axis-to must be above 0 and at most 1, but is " + given);
        }
        return OptionalDouble.of(given);
    }

    /** @throws UsageException that names the choices */
    FigureKind kind() throws UsageException {
        return Named.read("--kind", kind, FigureKind.values());
    }

    private OptionalDouble heightOr(OptionalDouble usual) throws UsageException {
        OptionalDouble given = length("--height", height, size.map(PictureSize::height));
        return given.isPresent() ? given : usual;
    }

    private Focus focus(Study study, MechanismKind first, List<Integer> words) throws UsageException {
        for (int word : words) {
            if (word < 1 || word > study.tokens().size()) {
                throw new UsageException(
                        "--words must be 1 to " + study.tokens().size() + ", but is " + word);
            }
        }
        int steps = StepsFigure.count(first);
        if (step < 1 || (kind().traits().chooses(Choice.STEP) && step > steps)) {
            throw new UsageException("--step must be 1 to " + steps + " for " + first.label() + ", but is " + step);
        }
        return Focus.START
                .withStep(step - 1)
                .withAsPublished(asPublished)
                .withAlong(Named.read("--along", along, Along.values()))
                .withTokens(words.stream().map(word -> word - 1).toList());
    }

    private static OptionalDouble length(String option, Optional<String> text, Optional<Integer> dots)
            throws UsageException {
        if (text.isPresent()) {
            try {
                return OptionalDouble.of(Length.parse(text.get()));
            } catch (IllegalArgumentException e) {
                throw new UsageException(option + ": " + e.getMessage());
            }
        }
        return dots.isPresent() ? OptionalDouble.of(dots.get()) : OptionalDouble.empty();
    }
}
