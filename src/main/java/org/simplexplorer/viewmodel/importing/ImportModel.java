package org.simplexplorer.viewmodel.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.intake.Intake;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.document.Origin;
import org.simplexplorer.viewmodel.document.Place;

/**
 * Brings in what another program wrote. Where something had to be guessed, or there are several heads, the person sees it
 * first and can correct it.
 */
public final class ImportModel {

    /**
     * What is brought in.
     *
     * @param place where it goes
     * @param again whether it is another head of what is there
     * @param afterwards runs when it was brought in
     */
    private record Import(ImportSource source, Intake intake, Place place, boolean again, Runnable afterwards) {}

    /** What a study came from, and which head of it. */
    private record Brought(ImportSource source, Intake intake, int layer, int head) {}

    private final OpenStudy open;
    private final Messages messages;
    private final Background background;
    private final TableForm table;
    private final HeadPicker picker;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper headsToChoose = new ReadOnlyBooleanWrapper();
    private final Deque<Import> waiting = new ArrayDeque<>();
    /** What the studies that are open came from, as long as anything reaches back to it. */
    private final Map<Origin, Brought> brought = new WeakHashMap<>();

    private @Nullable Import current;

    public ImportModel(
            OpenStudy open, Appearance appearance, Background background, Messages messages, Threads threads) {
        this.open = open;
        this.messages = messages;
        this.background = background;
        table = new TableForm(messages, threads);
        picker = new HeadPicker(appearance, messages, threads);
        open.studyProperty().subscribe(this::lookForHeads);
        open.documentProperty().subscribe(this::lookForHeads);
    }

    /** Whether there is something to ask before the import. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** What is brought in. */
    public String name() {
        return current == null ? "" : current.source().name();
    }

    /** Whether it is a table, whose form was guessed. */
    public boolean isTable() {
        return current != null && current.intake().form().isPresent();
    }

    /** Whether the open study is one of several heads, so that another can be chosen. */
    public ReadOnlyBooleanProperty headsToChooseProperty() {
        return headsToChoose.getReadOnlyProperty();
    }

    /** How the table is read, where it is one. */
    public TableForm table() {
        return table;
    }

    /** Which head is chosen, where there are several. */
    public HeadPicker picker() {
        return picker;
    }

    /** Brings in what was read, or asks first; one after another, where several files were opened together. */
    public void start(ImportSource source, Intake found, Place place, Runnable afterwards) {
        waiting.add(new Import(source, found, place, false, afterwards));
        startNext();
    }

    private void startNext() {
        Import next = current == null ? waiting.poll() : null;
        if (next == null) {
            return;
        }
        current = next;
        Intake found = next.intake();
        if (found.form().isPresent()) {
            table.ask(next.source(), found, found.form().get());
            asking.set(true);
        } else if (found.hasChoice()) {
            picker.start(found.tensor(), 0, 0);
            asking.set(true);
        } else {
            bringIn(next, found, 0, 0);
        }
    }

    /** Asks for another head of what the open study came from. */
    public void chooseHead() {
        Document document = open.document();
        Brought source = brought.get(document.origin());
        if (current == null && source != null && source.intake().hasChoice()) {
            current = new Import(source.source(), source.intake(), () -> document, true, () -> {});
            picker.start(source.intake().tensor(), source.layer(), source.head());
            asking.set(true);
        }
    }

    /** Brings it in as it is understood now; a table whose form was just corrected is read first. */
    public void accept() {
        Import accepted = current;
        if (accepted == null || !asking.get()) {
            return;
        }
        if (isTable()) {
            table.whenRead(() -> bringIn(accepted, table.intake().orElseThrow(), 0, 0));
        } else {
            bringIn(accepted, accepted.intake(), picker.layer(), picker.head());
        }
    }

    private void bringIn(Import accepted, Intake intake, int layer, int head) {
        asking.set(false);
        background.read(
                "Reading " + accepted.source().name(),
                () -> intake.study(layer, head),
                study -> {
                    bringIn(accepted, study, new Brought(accepted.source(), intake, layer, head));
                    end();
                },
                this::end);
    }

    private void bringIn(Import accepted, Study study, Brought source) {
        Document document = accepted.place().take();
        boolean again = accepted.again();
        document.bringIn(
                again ? study.withParameters(document.study().parameters()) : study,
                again ? "another head" : "import of " + accepted.source().name());
        brought.put(document.origin(), source);
        messages.tell(told(source));
        accepted.afterwards().run();
    }

    /** Leaves the open study as it is. */
    public void cancel() {
        asking.set(false);
        end();
    }

    private void end() {
        current = null;
        table.end();
        picker.stop();
        lookForHeads();
        startNext();
    }

    private static String told(Brought source) {
        String what = "Imported " + source.source().name() + source.intake().place(source.layer(), source.head()) + ".";
        return source.intake().form().isPresent()
                ? what
                : String.join(" ", what, String.join(" ", source.intake().guesses()));
    }

    private void lookForHeads() {
        Brought source = brought.get(open.document().origin());
        headsToChoose.set(source != null && source.intake().hasChoice());
    }
}
