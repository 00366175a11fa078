package org.simplexplorer.viewmodel.lesson;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.lesson.Goal;
import org.simplexplorer.lesson.Lesson;
import org.simplexplorer.lesson.LessonState;
import org.simplexplorer.lesson.LessonStep;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.document.Document;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.document.Origin;
import org.simplexplorer.viewmodel.figure.SingleFigureModel;
import org.simplexplorer.viewmodel.panels.PanelChoice;

/**
 * The lesson that is being taken, if one is: sets up each step, notices when what it asks for was done, and stays there until
 * the learner goes on.
 */
public final class LessonModel {

    private static final String STRAYED =
            "The sentence is no longer the lesson\u2019s: leave the lesson and start it again.";

    private final LessonList list = new LessonList();
    private final ReadOnlyIntegerWrapper spokenOf = new ReadOnlyIntegerWrapper(-1);
    private final OpenStudy open;
    private final SingleFigureModel figure;
    private final PanelChoice panels;
    private final Messages messages;
    private final ShownState shown;
    private final ReadOnlyObjectWrapper<@Nullable LessonCard> card = new ReadOnlyObjectWrapper<>();
    /** What there was to see, by the step that was done. */
    private final Map<Integer, String> done = new HashMap<>();

    private Optional<Lesson> taken = Optional.empty();
    private Optional<Study> exercise = Optional.empty();
    private int current;
    private String text = "";
    private boolean settingUp;
    private Optional<BeforeLesson> before = Optional.empty();

    public LessonModel(OpenStudy open, SingleFigureModel figure, PanelChoice panels, Messages messages) {
        this.messages = messages;
        this.open = open;
        this.figure = figure;
        this.panels = panels;
        shown = new ShownState(open, figure, panels);
        open.onOpen(this::leaveForAnotherStudy);
        open.studyProperty().subscribe(this::look);
        open.selectedRowProperty().subscribe(this::look);
        figure.view().selectedProperty().subscribe(this::look);
        panels.onChange(this::look);
    }

    /** The lessons that come with the program, and which were taken to their end. */
    public LessonList list() {
        return list;
    }

    private void finish(Lesson lesson) {
        list.finished().add(lesson);
        end();
        messages.tell("That was the lesson \u201c" + lesson.title() + "\u201d. " + putBack());
    }

    /** Puts back what was there before the lesson, unless work would be lost; says which. */
    private String putBack() {
        BeforeLesson there = before.orElseThrow();
        if (!isExercise(open.document())) {
            return "Its study stays open, since you changed more than scores and sliders.";
        }
        before = Optional.empty();
        String[] said = {""};
        setUp(() -> said[0] = there.putBack(open, figure));
        return said[0];
    }

    /** The step to show; null while no lesson is taken. */
    public ReadOnlyObjectProperty<@Nullable LessonCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** The word whose score the step asks for, by its place in the sentence; -1 for none. */
    public ReadOnlyIntegerProperty spokenOfProperty() {
        return spokenOf.getReadOnlyProperty();
    }

    /** Opens the lesson's study, in place of the one that is open, and begins with the first step. */
    public void start(Lesson lesson) {
        end();
        if (!isExercise(open.document())) { // of two lessons one after the other, it is what was there before the first
            before = Optional.of(BeforeLesson.of(open.document(), figure));
        }
        begin(lesson);
    }

    /**
     * As {@link #start}, in a document of its own: the one that is open keeps its work.
     *
     * @param makeRoom shows a document in whose place the lesson's study may go
     * @param wayBack shows the document that is open now again, in place of the lesson's; false if it is gone
     */
    public void startApart(Lesson lesson, Runnable makeRoom, BooleanSupplier wayBack) {
        BeforeLesson there = BeforeLesson.of(open.document(), wayBack, figure);
        makeRoom.run();
        before = Optional.of(there);
        begin(lesson);
    }

    private void begin(Lesson lesson) {
        panels.lend();
        Study study = lesson.begin(0).study();
        setUp(() -> open.shown().glide(() -> open.document().replace(study, Origin.none(study))));
        taken = Optional.of(lesson);
        exercise = Optional.of(study);
        done.clear();
        enter(0);
    }

    /** On to the next step; after the last one the lesson is over. */
    public void next() {
        taken.ifPresent(lesson -> {
            if (current + 1 < lesson.steps().size()) {
                enter(current + 1);
            } else {
                finish(lesson);
            }
        });
    }

    /** Back to the step before. */
    public void back() {
        if (taken.isPresent() && current > 0) {
            enter(current - 1);
        }
    }

    /** Does what the step asks for, so that it can be seen. */
    public void showAnswer() {
        taken.ifPresent(lesson -> {
            LessonStep step = lesson.steps().get(current);
            LessonState kept = step.answered(shown.onRow(lesson.begin(current).row()));
            show(isExercise(open.document()) && !met(step, kept) ? step.answered(lesson.begin(current)) : kept);
        });
    }

    /** Ends the lesson; its study stays open, with an offer to bring back the one before. */
    public void leave() {
        if (taken.isPresent()) {
            end();
            before.ifPresent(there -> messages.offer(
                    "The lesson\u2019s study stays open, to try things with.",
                    "Back to \u201c" + there.title() + "\u201d",
                    () -> messages.tell(putBack())));
        }
    }

    private void end() {
        if (taken.isPresent()) {
            taken = Optional.empty();
            card.set(null);
            panels.giveBack();
        }
    }

    /**
     * Whether a study is a lesson's, with nothing changed but scores and parameters: moving those is what lessons are
     * for, so nothing is lost with them.
     */
    public boolean isExercise(Document document) {
        return document.fileProperty().get() == null
                && exercise.filter(study -> Exercise.is(document.study(), study))
                        .isPresent();
    }

    private void leaveForAnotherStudy() {
        if (!settingUp) {
            exercise = Optional.empty();
            before = Optional.empty();
            end();
        }
    }

    /**
     * Sets a step up. Scores and parameters stay as the learner left them where the step says nothing else, unless that
     * would leave nothing to do.
     */
    private void enter(int index) {
        Lesson lesson = taken.orElseThrow();
        LessonStep step = lesson.steps().get(index);
        LessonState asWritten = lesson.begin(index);
        LessonState kept =
                asWritten.withStudy(step.begun(shown.onRow(asWritten.row())).study());
        current = index;
        show(!done.containsKey(index) && met(step, kept) && isExercise(open.document()) ? asWritten : kept);
        text = step.text(shown.now());
        NamedMechanism.in(text).ifPresent(figure.pages()::show);
        spokenOf.set(-1); // the same word once more is to be in sight again
        spokenOf.set(step.needsScores() ? QuotedWord.in(text, open.tokens()) : -1);
        look();
    }

    private void show(LessonState wanted) {
        setUp(() -> shown.show(wanted));
        look();
    }

    private void setUp(Runnable change) {
        settingUp = true;
        change.run();
        settingUp = false;
    }

    /** Notices what was done. */
    private void look() {
        if (settingUp || taken.isEmpty()) {
            return;
        }
        Lesson lesson = taken.get();
        LessonStep step = lesson.steps().get(current);
        LessonState state = shown.now();
        int home = lesson.begin(current).row();
        boolean elsewhere =
                state.row() != home && !step.goal().map(Goal::choosesRow).orElse(true);
        if (!elsewhere && met(step, state)) {
            done.put(current, step.seen(state));
        }
        String away = "Choose the row \u201c" + lesson.study().row(home).label() + "\u201d again.";
        String status = !isExercise(open.document()) ? STRAYED : elsewhere ? away : status(step, state);
        card.set(LessonCard.of(lesson, current, text, done.containsKey(current), status));
    }

    private String status(LessonStep step, LessonState state) {
        String seen = done.get(current);
        return seen != null ? seen : step.goal().map(goal -> goal.now(state)).orElse("");
    }

    private static boolean met(LessonStep step, LessonState state) {
        return step.goal().filter(goal -> goal.isMet(state)).isPresent();
    }
}
