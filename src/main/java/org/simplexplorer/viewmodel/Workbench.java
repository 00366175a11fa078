package org.simplexplorer.viewmodel;

import java.nio.file.Path;
import java.util.List;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Study;

/** Everything behind the window, put together once. */
public final class Workbench {

    private final OpenStudy open;
    private final Messages messages = new Messages();
    private final Appearance appearance = new Appearance();
    private final HeadModel head;
    private final SentenceModel sentence;
    private final RowsModel rows;
    private final ScoresModel scores;
    private final ParameterModel gamma;
    private final ParameterModel fusedmaxLambda;
    private final ParameterModel oscarmaxLambda;
    private final PanelsModel panels;
    private final SingleFigureModel figure;
    private final StudyFiles files;
    private final ExportModel export;
    private final List<Sample> samples;
    private final TextRuler ruler;

    /**
     * @param first the study that is open at the start
     * @param samples the built-in studies
     * @param settings the file that remembers choices
     */
    public Workbench(Study first, List<Sample> samples, Path settings, TextRuler ruler, Threads threads) {
        this.samples = List.copyOf(samples);
        this.ruler = ruler;
        open = new OpenStudy(first);
        appearance.suggestScaleFor(open.study().tokens().size());
        open.studyProperty()
                .subscribe(
                        () -> appearance.suggestScaleFor(open.study().tokens().size()));
        head = new HeadModel(open);
        sentence = new SentenceModel(open);
        rows = new RowsModel(open);
        scores = new ScoresModel(open);
        gamma = new ParameterModel(
                open, new SliderScale.Logarithmic(0.01, 100), Parameters::gamma, Parameters::withGamma);
        fusedmaxLambda = new ParameterModel(
                open, new SliderScale.FromZero(0.05, 10), Parameters::fusedmaxLambda, Parameters::withFusedmaxLambda);
        oscarmaxLambda = new ParameterModel(
                open, new SliderScale.FromZero(0.01, 2), Parameters::oscarmaxLambda, Parameters::withOscarmaxLambda);
        panels = new PanelsModel(open, appearance, ruler, messages, threads);
        figure = new SingleFigureModel(open, appearance, ruler, messages, threads);
        files = new StudyFiles(open, messages, threads);
        export = new ExportModel(open, appearance, figure.focusProperty(), settings, ruler, messages, threads);
    }

    public OpenStudy open() {
        return open;
    }

    public Messages messages() {
        return messages;
    }

    public Appearance appearance() {
        return appearance;
    }

    public HeadModel head() {
        return head;
    }

    public SentenceModel sentence() {
        return sentence;
    }

    public RowsModel rows() {
        return rows;
    }

    public ScoresModel scores() {
        return scores;
    }

    public ParameterModel gamma() {
        return gamma;
    }

    public ParameterModel fusedmaxLambda() {
        return fusedmaxLambda;
    }

    public ParameterModel oscarmaxLambda() {
        return oscarmaxLambda;
    }

    public PanelsModel panels() {
        return panels;
    }

    /** The view that is chosen, and its picture where it is one. */
    public SingleFigureModel figure() {
        return figure;
    }

    public StudyFiles files() {
        return files;
    }

    public ExportModel export() {
        return export;
    }

    /** The built-in studies' titles, in the order of the menu. */
    public List<String> sampleTitles() {
        return samples.stream().map(Sample::title).toList();
    }

    /** Opens a built-in study. */
    public void openSample(int index) {
        files.open(samples.get(index));
    }

    public TextRuler ruler() {
        return ruler;
    }
}
