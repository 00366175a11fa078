package org.simplexplorer.viewmodel.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.intake.DelimitedForm;
import org.simplexplorer.intake.DelimitedHints;
import org.simplexplorer.intake.Headers;
import org.simplexplorer.intake.Intake;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Sentence;
import org.simplexplorer.viewmodel.base.Threads;

/** How a table is read: what was guessed, what the person corrects of it, and what comes out. */
public final class TableForm {

    /**
     * A wish to see the table.
     *
     * @param table counts the tables that were asked about: an answer to an earlier one comes too late
     * @param read the table, where it is read already
     */
    private record Request(int table, ImportSource source, DelimitedForm form, Optional<Intake> read) {}

    /** A table as it was read, or the reason why it cannot be read. */
    private record Reading(int table, Optional<Intake> intake, TablePreview preview, String problem) {}

    private final ReadOnlyObjectWrapper<TablePreview> preview = new ReadOnlyObjectWrapper<>(TablePreview.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ChoiceModel<Character> delimiter = new ChoiceModel<>(
            List.of(',', ';', '\t'), letter -> letter == ',' ? "comma" : letter == ';' ? "semicolon" : "tab", ',');
    private final ChoiceModel<Character> decimal =
            new ChoiceModel<>(List.of('.', ','), letter -> letter == '.' ? "point: 0.5" : "comma: 0,5", '.');
    private final ChoiceModel<Headers> headers = new ChoiceModel<>(
            List.of(Headers.BOTH, Headers.ROW, Headers.COLUMN, Headers.NONE), TableForm::words, Headers.BOTH);
    private final Latest<Request, Reading> readings;
    private final Messages messages;
    private @Nullable ImportSource source;
    private @Nullable Intake understood;
    private @Nullable DelimitedForm wanted;
    private @Nullable Runnable whenRead;
    private int table;
    private boolean setting;

    TableForm(Messages messages, Threads threads) {
        this.messages = messages;
        readings = new Latest<>(TableForm::read, this::show, this::failed, threads);
        Stream.of(delimiter.selectedProperty(), decimal.selectedProperty(), headers.selectedProperty())
                .forEach(choice -> choice.addListener((observable, was, is) -> {
                    if (!setting && source != null) {
                        read(source, Optional.empty());
                    }
                }));
    }

    private static String words(Headers headers) {
        return switch (headers) {
            case NONE -> "nowhere";
            case ROW -> "in the first row";
            case COLUMN -> "in the first column";
            case BOTH -> "in the first row and column";
        };
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

    /** The table as it is understood. */
    public ReadOnlyObjectProperty<TablePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why the table cannot be read like this; empty if it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Asks about a table, with what was guessed to begin with. */
    void ask(ImportSource asked, Intake found, DelimitedForm guessed) {
        table++;
        setting = true;
        delimiter.choose(guessed.delimiter());
        decimal.choose(guessed.decimal());
        headers.choose(guessed.headers());
        setting = false;
        preview.set(TablePreview.NONE);
        problem.set("");
        source = asked;
        understood = found;
        read(asked, Optional.of(found));
    }

    /** The dialog was answered or cancelled: the result of a later reading is dropped. */
    void end() {
        table++;
        source = null;
        understood = null;
        wanted = null;
        whenRead = null;
    }

    /** Runs once the table was read with the current choices; never if it cannot be read with them. */
    void whenRead(Runnable then) {
        if (wanted != null) {
            whenRead = then;
        } else if (problem.get().isEmpty()) {
            then.run();
        }
    }

    /** The table as it was read last. */
    Optional<Intake> intake() {
        return Optional.ofNullable(understood);
    }

    private void read(ImportSource asked, Optional<Intake> found) {
        DelimitedForm form = new DelimitedForm(delimiter.value(), decimal.value(), headers.value());
        wanted = form;
        readings.request(new Request(table, asked, form, found));
    }

    private static Reading read(Request request) {
        try {
            Intake intake = request.read().isPresent()
                    ? request.read().get()
                    : request.source().read(DelimitedHints.of(request.form()));
            return new Reading(request.table(), Optional.of(intake), TablePreview.of(intake), "");
        } catch (StudyFormatException e) {
            return new Reading(request.table(), Optional.empty(), TablePreview.NONE, Sentence.of(e));
        }
    }

    private void show(Reading reading) {
        if (reading.table() != table) {
            return;
        }
        wanted = null;
        reading.intake().ifPresent(intake -> {
            understood = intake;
            preview.set(reading.preview()); // else the last one that could be read stays to be compared
        });
        problem.set(reading.problem());
        Runnable then = whenRead;
        whenRead = null;
        if (then != null && reading.problem().isEmpty()) {
            then.run();
        }
    }

    private void failed(Throwable failure) {
        wanted = null;
        whenRead = null;
        messages.failed(failure);
    }
}
