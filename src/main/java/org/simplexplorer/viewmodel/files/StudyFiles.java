package org.simplexplorer.viewmodel.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.figure.certificate.CertificateFigure;
import org.simplexplorer.intake.DelimitedHints;
import org.simplexplorer.intake.Intake;
import org.simplexplorer.lesson.Lesson;
import org.simplexplorer.opening.Opened;
import org.simplexplorer.opening.Opening;
import org.simplexplorer.study.DrawnStudy;
import org.simplexplorer.study.Sample;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.Origin;
import org.simplexplorer.viewmodel.document.Place;
import org.simplexplorer.viewmodel.editing.TokenOffers;
import org.simplexplorer.viewmodel.importing.ImportModel;
import org.simplexplorer.viewmodel.importing.ImportSource;
import org.simplexplorer.viewmodel.lesson.LessonModel;
import org.simplexplorer.viewmodel.tabs.Tabs;

/**
 * Opens studies, lessons and other programs' files in the background. What goes wrong is said, and what was open stays open.
 */
public final class StudyFiles {

    private final Tabs tabs;
    private final LessonModel lessons;
    private final RecentFiles recent;
    private final LastStudy last;
    private final ImportModel imports;
    private final TokenOffers offers;
    private final List<Sample> samples;
    private final Background background;
    private final Messages messages;

    public StudyFiles(
            Tabs tabs,
            LessonModel lessons,
            RecentFiles recent,
            LastStudy last,
            ImportModel imports,
            TokenOffers offers,
            List<Sample> samples,
            Background background,
            Messages messages) {
        this.tabs = tabs;
        this.lessons = lessons;
        this.recent = recent;
        this.last = last;
        this.imports = imports;
        this.offers = offers;
        this.samples = List.copyOf(samples);
        this.background = background;
        this.messages = messages;
    }

    /** The files that were opened or saved last. */
    public RecentFiles recent() {
        return recent;
    }

    /** The built-in studies' titles, in the order of the menu. */
    public List<String> sampleTitles() {
        return samples.stream().map(Sample::title).toList();
    }

    /** A line about each of {@link #sampleTitles}. */
    public List<String> sampleDescriptions() {
        return samples.stream().map(Sample::description).toList();
    }

    /** As {@link #open(Path, Place)}, in a tab of its own. */
    public void openInNewTab(Path file) {
        open(file, tabs::add);
    }

    /** Opens a study file, the study inside a figure that was exported, a lesson, or what another program wrote. */
    public void open(Path file, Place place) {
        background.read("Reading " + file.getFileName(), () -> Opening.read(file), opened -> show(opened, file, place));
    }

    private void show(Opened opened, Path file, Place place) {
        if (opened instanceof Opened.Foreign found) {
            bringIn(new ImportSource.File(file), found.intake(), place);
        } else if (opened instanceof Opened.OfFigure found) {
            show(found.drawn(), place);
        } else if (opened instanceof Opened.OfLesson found) {
            recent.add(file);
            start(found.lesson(), place);
        } else if (opened instanceof Opened.OfStudy found) {
            recent.add(file);
            show(found.study(), new Origin(file, found.study(), Optional.of(found.stamp())), place);
        }
    }

    /** The studies of a figure, each in a tab, the first one in front. */
    private void show(DrawnStudy drawn, Place place) {
        show(drawn.study(), Origin.ofFigure(drawn), place);
        Document first = tabs.selected();
        drawn.together().stream()
                .skip(1)
                .map(DrawnStudy.Part::study)
                .forEach(study -> show(study, Origin.none(study), tabs::add));
        tabs.select(first);
    }

    /** Opens a text of any kind that can be brought in, as from the clipboard. */
    public void paste(String text, Place place) {
        ImportSource source = new ImportSource.Text(text);
        background.read("Reading", () -> source.read(DelimitedHints.NONE), found -> bringIn(source, found, place));
    }

    private void bringIn(ImportSource source, Intake found, Place place) {
        source.file().ifPresent(recent::add);
        imports.start(source, found, place, offers::look);
    }

    /** Opens one of {@link #recent()}; one that is gone is forgotten. */
    public void openRecent(Path file, Place place) {
        background.read("Reading " + file.getFileName(), () -> Files.exists(file), exists -> {
            if (exists) {
                open(file, place);
            } else {
                recent.remove(file);
                messages.problem("\u201c" + file + "\u201d is no longer there; open it from its new location.");
            }
        });
    }

    /** Opens what was open when the program ended last; nothing where that is gone. */
    public void openLast(Place place) {
        last.sample().ifPresent(sample -> open(sample, place));
        last.file()
                .ifPresent(
                        file -> background.read("Reading " + file.getFileName(), () -> Files.exists(file), exists -> {
                            if (exists) {
                                open(file, place);
                            }
                        }));
    }

    /** Opens a built-in study, by its place in {@link #sampleTitles}. */
    public void openSample(int index, Place place) {
        open(samples.get(index), place);
    }

    private void open(Sample sample, Place place) {
        background.read("Reading " + sample.title(), sample::load, study -> show(study, Origin.none(study), place));
    }

    /** Opens the built-in study on which the published oscarmax is not optimal. */
    public void openCounterexample(Place place) {
        samples.stream()
                .filter(sample -> sample.name().equals(CertificateFigure.COUNTEREXAMPLE))
                .findFirst()
                .ifPresent(sample -> open(sample, place));
    }

    /** Starts an empty study. */
    public void create(Place place) {
        Study blank = Tabs.blank();
        show(blank, Origin.none(blank), place);
    }

    /**
     * Starts a lesson that comes with the program. It takes the place of the selected study and gives it back; work that is
     * not saved keeps its tab meanwhile, so that its copy stays on the disk and the end of the program asks about it.
     */
    public void startLesson(int index) {
        Lesson lesson = lessons.list().all().get(index);
        Document here = tabs.selected();
        if (here.hasWork() && !lessons.isExercise(here)) {
            lessons.startApart(lesson, tabs::add, () -> tabs.goBackTo(here));
        } else {
            lessons.start(lesson);
        }
        messages.clear();
    }

    private void start(Lesson lesson, Place place) {
        place.take();
        lessons.start(lesson);
        messages.clear();
    }

    private void show(Study study, Origin origin, Place place) {
        Document document = place.take();
        tabs.replace(document, study, origin);
        messages.clear();
        offers.look();
    }
}
