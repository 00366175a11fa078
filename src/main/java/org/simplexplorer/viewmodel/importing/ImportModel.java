package org.simplexplorer.viewmodel.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.intake.DelimitedForm;
import org.simplexplorer.intake.DelimitedHints;
import org.simplexplorer.intake.Headers;
import org.simplexplorer.intake.Intake;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.document.Origin;

/**
 * Brings in what another program wrote. Where something had to be guessed, or there are several heads, the person sees it
 * first and can correct it.
 */
public final class ImportModel {

    /**
     * What is brought in.
     *
     * @param place runs before, to show the tab that it is for
     * @param afterwards runs when it was brought in
     */
    private record Import(ImportSource source, Intake intake, Runnable place, Runnable afterwards) {}

    /** A table read anew, or why it cannot be. */
    private record Reading(Optional<Intake> intake, TablePreview preview, String problem) {}

    private final OpenStudy open;
    private final Messages messages;
    private final HeadPicker picker;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper headsToChoose = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<TablePreview> preview = new ReadOnlyObjectWrapper<>(TablePreview.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ChoiceModel<Character> delimiter = new ChoiceModel<>(
            List.of(',', ';', '\t'), letter -> letter == ',' ? "comma" : letter == ';' ? "semicolon" : "tab", ',');
    private final ChoiceModel<Character> decimal =
            new ChoiceModel<>(List.of('.', ','), letter -> letter == '.' ? "point: 0.5" : "comma: 0,5", '.');
    private final ChoiceModel<Headers> headers = new ChoiceModel<>(
            List.of(Headers.BOTH, Headers.ROW, Headers.COLUMN, Headers.NONE), ImportModel::words, Headers.BOTH);
    private final Latest<DelimitedForm, Reading> readings;
    private final Deque<Import> waiting = new ArrayDeque<>();
    private boolean setting;
    private volatile @Nullable Import asked;
    private @Nullable Import last;
    /** The study that was brought in last. */
    private @Nullable Origin broughtIn;

    public ImportModel(OpenStudy open, Appearance appearance, Messages messages, Threads threads) {
        this.open = open;
        this.messages = messages;
        picker = new HeadPicker(appearance, messages, threads);
        readings = new Latest<>(this::read, this::show, messages::failed, threads);
        Stream.of(delimiter.selectedProperty(), decimal.selectedProperty(), headers.selectedProperty())
                .forEach(choice -> choice.addListener((observable, was, is) -> {
                    if (!setting && asking.get()) {
                        readings.request(new DelimitedForm(delimiter.value(), decimal.value(), headers.value()));
                    }
                }));
        open.studyProperty().subscribe(this::lookForHeads);
    }

    private static String words(Headers headers) {
        return switch (headers) {
            case NONE -> "nowhere";
            case ROW -> "in the first row";
            case COLUMN -> "in the first column";
            case BOTH -> "in the first row and column";
        };
    }

    /** Whether there is something to ask before the import. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** What is brought in. */
    public String name() {
        return asked == null ? "" : asked.source().name();
    }

    /** Whether it is a table, whose form was guessed. */
    public boolean isTable() {
        return asked != null && asked.intake().form().isPresent();
    }

    /** Whether the open study is one of several heads, so that another can be chosen. */
    public ReadOnlyBooleanProperty headsToChooseProperty() {
        return headsToChoose.getReadOnlyProperty();
    }

    public ChoiceModel<Character> delimiter() {
        return delimiter;
    }

    public ChoiceModel<Character> decimal() {
        return decimal;
    }

    /** Where the tokens are. */
    public ChoiceModel<Headers> headers() {
        return headers;
    }

    public HeadPicker picker() {
        return picker;
    }

    /** The table as it is understood. */
    public ReadOnlyObjectProperty<TablePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why the table cannot be read like this; empty if it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Brings in what was read, or asks first; one after another, where several files were opened together. */
    public void start(ImportSource source, Intake found, Runnable place, Runnable afterwards) {
        waiting.add(new Import(source, found, place, afterwards));
        startNext();
    }

    private void startNext() {
        Import next = asking.get() ? null : waiting.poll();
        if (next == null) {
            return;
        }
        asked = next;
        problem.set("");
        Intake found = next.intake();
        if (found.form().isPresent()) {
            askAboutTable(found, found.form().get());
        } else if (found.hasChoice()) {
            picker.start(found.tensor(), 0, 0);
            asking.set(true);
        } else {
            accept();
        }
    }

    /** Asks for another head of what the open study came from. */
    public void chooseHead() {
        Import brought = last;
        if (brought != null && headsToChoose.get()) {
            asked = new Import(brought.source(), brought.intake(), () -> {}, () -> {});
            picker.start(brought.intake().tensor(), picker.layer(), picker.head());
            asking.set(true);
        }
    }

    /** Brings it in as it is understood now. */
    public void accept() {
        Import accepted = asked;
        if (accepted == null || !problem.get().isEmpty()) {
            return;
        }
        asking.set(false);
        boolean several = accepted.intake().hasChoice();
        int layer = several ? picker.layer() : 0;
        int head = several ? picker.head() : 0;
        try {
            Study study = accepted.intake().study(layer, head);
            accepted.place().run();
            boolean sameFile = last != null
                    && accepted.intake().equals(last.intake())
                    && open.origin().equals(broughtIn);
            open.bringIn(
                    sameFile ? study.withParameters(open.study().parameters()) : study,
                    sameFile ? "another head" : "import of " + name());
            last = accepted;
            broughtIn = open.origin();
            lookForHeads();
            messages.tell(told(accepted.intake()));
            accepted.afterwards().run();
        } catch (StudyFormatException e) {
            messages.problem(Sentence.of(e));
        }
        startNext();
    }

    /** Leaves the open study as it is. */
    public void cancel() {
        asking.set(false);
        lookForHeads();
        startNext();
    }

    private String told(Intake accepted) {
        String what = "Brought in " + name() + accepted.place(picker.layer(), picker.head()) + ".";
        return accepted.form().isPresent() ? what : String.join(" ", what, String.join(" ", accepted.guesses()));
    }

    private void lookForHeads() {
        headsToChoose.set(
                last != null && last.intake().hasChoice() && open.origin().equals(broughtIn));
    }

    private void askAboutTable(Intake found, DelimitedForm form) {
        setting = true;
        delimiter.choose(form.delimiter());
        decimal.choose(form.decimal());
        headers.choose(form.headers());
        setting = false;
        preview.set(TablePreview.NONE);
        show(reading(found));
        asking.set(true);
    }

    private Reading read(DelimitedForm form) {
        Import from = asked;
        if (from == null) {
            throw new CancellationException();
        }
        try {
            return reading(from.source().read(DelimitedHints.of(form)));
        } catch (StudyFormatException e) {
            return new Reading(Optional.empty(), TablePreview.NONE, Sentence.of(e));
        }
    }

    private static Reading reading(Intake read) {
        try {
            return new Reading(Optional.of(read), TablePreview.of(read), "");
        } catch (StudyFormatException e) {
            return new Reading(Optional.empty(), TablePreview.NONE, Sentence.of(e));
        }
    }

    private void show(Reading reading) {
        if (asked != null && reading.intake().isPresent()) {
            asked = new Import(asked.source(), reading.intake().get(), asked.place(), asked.afterwards());
            preview.set(reading.preview()); // else the last one that could be read stays to be compared
        }
        problem.set(reading.problem());
    }
}
