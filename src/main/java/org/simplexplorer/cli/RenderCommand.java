package org.simplexplorer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.export.AwtRuler;
import org.simplexplorer.export.FigureFormat;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.AtomicFile;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.ProgramVersion;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.study.StudyWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code simplexplorer render}: draws studies into figure files. */
@Command(
        name = "render",
        description = "Draws a figure of a study into an SVG, PDF, LaTeX or PNG file.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    private static final String NAME = "{name}";
    private static final double MOST_DPI = 100_000;

    @Spec
    private @Nullable CommandSpec spec;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "STUDY", description = StudyArgument.HELP)
    private List<String> studies = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = {
                "the file to write; its suffix (svg, pdf, tex, png) tells the format.",
                "For several studies it must hold {name}, which becomes each study's name."
            })
    private String output = "";

    @Option(names = "--gamma", paramLabel = "G", description = "strength, above 0 (the study's)")
    private Optional<Double> gamma = Optional.empty();

    @Option(names = "--dpi", paramLabel = "N", description = "dots to the inch of a PNG (192)")
    private double dpi = 192;

    @Mixin
    private FigureChoice choice = new FigureChoice();

    @Mixin
    private IntakeChoice intake = new IntakeChoice();

    @Override
    public Integer call() throws IOException, UsageException, StudyFormatException {
        FigureFormat format = FigureFormat.of(Path.of(output));
        if (studies.size() > 1 && !output.contains(NAME)) {
            throw new UsageException(
                    "several studies need {name} in the output, as in -o \u201cfigures/{name}.pdf\u201d");
        }
        if (!(dpi > 0 && dpi <= MOST_DPI)) {
            throw new UsageException("--dpi must be above 0 and at most 100000, but is " + dpi);
        }
        if (!Parameters.isGamma(gamma.orElse(1.0))) {
            throw new UsageException("--gamma must be finite and above 0, but is " + gamma.get());
        }
        TextRuler ruler = new AwtRuler();
        for (String argument : studies) {
            StudyArgument read = StudyArgument.read(
                    argument, intake, Objects.requireNonNull(spec).commandLine().getErr());
            try {
                render(read, format, ruler);
            } catch (IllegalArgumentException e) {
                throw new UsageException(among(argument) + e.getMessage());
            } catch (IOException e) {
                throw new IOException(among(argument) + e.getMessage(), e);
            }
        }
        return 0;
    }

    private void render(StudyArgument read, FigureFormat format, TextRuler ruler) throws IOException, UsageException {
        Study study = withParameters(read.study());
        FigureKind kind = choice.kind();
        FigureRequest request = choice.request(study, ruler);
        kind.requireRoom(request);
        Scene scene = kind.draw(request).scene();
        Provenance provenance =
                new Provenance(study.title(), StudyWriter.write(study), "simplexplorer " + ProgramVersion.text());
        Path file = Path.of(output.replace(NAME, read.name()));
        AtomicFile.save(file, format.bytes(scene, dpi / 96, provenance, ruler));
        if (!format.advice(scene).isEmpty()) {
            Objects.requireNonNull(spec).commandLine().getErr().println(file + ": " + format.advice(scene));
        }
    }

    /** Where there are several studies, a failure says which it is: those before it have been written. */
    private String among(String study) {
        return studies.size() > 1 ? study + ": " : "";
    }

    private Study withParameters(Study read) {
        Parameters own = read.parameters();
        Parameters given = own.withGamma(gamma.orElse(own.gamma()));
        return read.withParameters(ParameterOptions.applied(
                Objects.requireNonNull(spec).commandLine().getParseResult(), given));
    }
}
