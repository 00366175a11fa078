package org.simplexplorer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.Sweep;
import org.simplexplorer.figure.common.FigureDefaults;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.heatmap.StudiesFigure;
import org.simplexplorer.page.InteractivePage;
import org.simplexplorer.page.MovingFigure;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.AtomicFile;
import org.simplexplorer.study.DrawnStudy;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code simplexplorer render}: draws studies into figure files. */
@Command(
        name = "render",
        description = "Draws a figure of a study into an SVG, PDF, LaTeX, PNG or HTML file.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    private static final String NAME = "{name}";

    @Spec
    private @Nullable CommandSpec spec;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "STUDY", description = StudyArgument.HELP)
    private List<String> studies = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = {
                "the file to write; its suffix (svg, pdf, tex, png, html, gif) tells the format;",
                "html is a page with sliders, for the kinds heatmap, text and bars.",
                "For several studies it must hold {name}, which becomes each study's name."
            })
    private String output = "";

    @Option(names = "--gamma", paramLabel = "G", description = "strength, above 0 (the study's)")
    private Optional<Double> gamma = Optional.empty();

    @Option(
            names = "--gammas",
            split = ",",
            paramLabel = "G",
            description = "for html: the gammas that the page offers beside the study's own (none)")
    private List<Double> gammas = List.of();

    @Option(names = "--dpi", paramLabel = "N", description = "dots per inch of a PNG or GIF (192; of a GIF 96)")
    private Optional<Double> dpi = Optional.empty();

    @Mixin
    private SweepChoice sweep = new SweepChoice();

    @Option(
            names = "--words",
            split = ",",
            paramLabel = "N",
            description = "for geometry: two or three positions in the sentence, from 1 (the highest scores)")
    private List<Integer> words = List.of();

    @Option(
            names = "--together",
            description = "for heatmaps: several studies, such as heads, in one figure with one colour scale")
    private boolean together;

    @Option(
            names = "--caption",
            paramLabel = "FILE",
            description = {
                "a file for the figure's caption: .txt for text, .tex for LaTeX's \\caption;",
                "for several studies with {name} in it (none)"
            })
    private Optional<String> caption = Optional.empty();

    @Option(
            names = "--ignore-settings",
            description = "draw the study of an exported figure anew, without the settings that the figure keeps")
    private boolean ignoreSettings;

    @Mixin
    private FigureChoice choice = new FigureChoice();

    @Mixin
    private IntakeChoice intake = new IntakeChoice();

    @Override
    public Integer call() throws IOException, UsageException, StudyFormatException {
        boolean still = !SweepChoice.isGif(Path.of(output)); // an exported figure may keep the sweep for a gif
        if (still && sweep.sweep(Path.of(output)).isEmpty()) {
            FigureFile.requireFormat(Path.of(output)); // a wrong suffix is told before anything is read
        }
        if (studies.size() > 1 && !together && !output.contains(NAME)) {
            throw new UsageException(
                    "several studies need {name} in the output, as in -o \u201cfigures/{name}.pdf\u201d");
        }
        if (caption.isPresent()) {
            CaptionFile.of(caption.get());
            if (studies.size() > 1 && !together && !caption.get().contains(NAME)) {
                throw new UsageException("several studies need {name} in --caption, too");
            }
        }
        FigureFile.requireDpi(dpi.orElse(1.0));
        requireGamma("--gamma", gamma.orElse(1.0));
        for (double offered : gammas) {
            requireGamma("--gammas", offered);
        }
        choice.kind(); // as is what no study can mend
        TextRuler ruler = new AwtRuler();
        if (together) {
            return drawTogether(ruler) ? 0 : 1;
        }
        boolean complete = true;
        PrintWriter errors = Objects.requireNonNull(spec).commandLine().getErr();
        for (String argument : studies) {
            try {
                complete &= render(StudyArgument.read(argument, intake, errors), ruler);
            } catch (IllegalArgumentException e) {
                requireAmongOthers(new UsageException(String.valueOf(e.getMessage())), argument, errors);
                complete = false;
            } catch (UsageException e) {
                requireAmongOthers(e, argument, errors);
                complete = false;
            } catch (StudyFormatException e) {
                requireAmongOthers(e, argument, errors);
                complete = false;
            } catch (IOException e) {
                requireAmongOthers(e, argument, errors);
                complete = false;
            }
        }
        return complete ? 0 : 1;
    }

    private boolean drawTogether(TextRuler ruler) throws IOException, UsageException, StudyFormatException {
        PrintWriter errors = Objects.requireNonNull(spec).commandLine().getErr();
        List<StudyArgument> read = new ArrayList<>();
        for (String argument : studies) {
            read.add(StudyArgument.read(argument, intake, errors));
        }
        if (read.size() == 1) {
            return render(read.get(0), ruler); // which may be a figure of several, with settings
        }
        return drawTogether(read.stream().flatMap(one -> one.studies().stream()).toList(), Path.of(output), ruler);
    }

    private boolean drawTogether(List<DrawnStudy.Part> parts, Path file, TextRuler ruler)
            throws IOException, UsageException {
        if (choice.kind() != FigureKind.HEATMAP || choice.comparesWithAnother()) {
            throw new UsageException("--together is for heatmaps of weights");
        }
        if (sweep.sweep(file).isPresent() || InteractivePage.isNamed(file)) {
            throw new UsageException("--together makes a still figure: svg, pdf, tex or png");
        }
        List<StudiesFigure.Named> asked = new ArrayList<>();
        for (DrawnStudy.Part part : parts) {
            asked.add(new StudiesFigure.Named(part.name(), choice.request(withParameters(part.study()), words, ruler)));
        }
        Optional<CaptionFile> below =
                caption.isPresent() ? Optional.of(CaptionFile.of(caption.get())) : Optional.empty();
        return new StudiesFile(file, dpi.orElse(FigureDefaults.DPI), below)
                .write(
                        asked,
                        choice.reachesLargest(),
                        Objects.requireNonNull(spec).commandLine().getErr());
    }

    /** Whether the figure shows everything. */
    private boolean render(StudyArgument read, TextRuler ruler) throws IOException, UsageException {
        boolean anew = read.settings().isEmpty() || ignoreSettings;
        RenderCommand asked = anew ? this : new RenderCommand();
        if (!anew) {
            KeptSettings.parseInto(
                    asked, read.settings(), Objects.requireNonNull(spec).commandLine());
        }
        return (together || !read.together().isEmpty())
                ? asked.drawTogether(read.studies(), Path.of(output.replace(NAME, read.name())), ruler)
                : asked.draw(read, ruler);
    }

    private boolean draw(StudyArgument read, TextRuler ruler) throws IOException, UsageException {
        Study study = withParameters(read.study());
        Path file = Path.of(output.replace(NAME, read.name()));
        FigureRequest request = choice.request(study, words, ruler);
        FigureKind kind = choice.kind();
        Optional<Sweep> moves = sweep.sweep(file);
        boolean complete = true;
        if (moves.isPresent()) {
            MovingFigure moving = new MovingFigure(kind, request, moves.get(), sweep.pace());
            boolean gif = SweepChoice.isGif(file);
            AtomicFile.save(file, gif ? moving.gif(dpi.orElse(FigureDefaults.MOVING_DPI)) : moving.svg());
        } else {
            complete = new FigureFile(file, dpi.orElse(FigureDefaults.DPI), gammas)
                    .write(
                            kind,
                            request,
                            Objects.requireNonNull(spec).commandLine().getErr());
        }
        if (caption.isPresent()) {
            CaptionFile.of(caption.get().replace(NAME, read.name())).write(kind, request);
        }
        return complete;
    }

    private static void requireGamma(String option, double value) throws UsageException {
        if (!Parameters.isGamma(value)) {
            throw new UsageException(option + " must be finite and above 0, but is " + value);
        }
    }

    /** One bad study among several is told and passed over; alone it is the command's failure. */
    private <E extends Exception> void requireAmongOthers(E problem, String study, PrintWriter errors) throws E {
        if (studies.size() == 1) {
            throw problem;
        }
        String said = String.valueOf(problem.getMessage());
        errors.println(said.startsWith(study) ? said : study + ": " + said);
    }

    private Study withParameters(Study read) {
        Parameters own = read.parameters();
        Parameters given = own.withGamma(gamma.orElse(own.gamma()));
        return read.withParameters(ParameterOptions.applied(
                Objects.requireNonNull(spec).commandLine().getParseResult(), given));
    }
}
