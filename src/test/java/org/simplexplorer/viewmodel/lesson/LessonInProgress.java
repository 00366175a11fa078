package org.simplexplorer.viewmodel.lesson;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.DirectThreads;
import org.simplexplorer.viewmodel.base.Threads;

/** A program in which lessons are taken. */
abstract class LessonInProgress {

    static final int SEGMENTS = 2;

    static final String OWN = """
            {"simplexplorer-lesson": 1, "title": "Mine", "study": "first-lesson", "steps": [
              {"text": "Fuse.", "goal": {"fused": ["tea", "or"]}, "seen": "Both {fusedmax or}."},
              {"text": "Show two.", "start": {"mechanisms": ["fusedmax", "oscarmax"], "view": "path"}}]}
            """;

    @TempDir
    Path folder;

    Workbench workbench;
    LessonModel lessons;

    @BeforeEach
    void open() {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"), threads());
        lessons = workbench.lessons();
    }

    /** What does the program's background work: at once, unless a test has it wait. */
    Threads threads() {
        return DirectThreads.make();
    }

    /** Goes through all steps that are left, each with its answer. */
    void takeToTheEnd() {
        while (lessons.cardProperty().get() != null) {
            lessons.showAnswer();
            lessons.next();
        }
    }

    String said() {
        return Objects.requireNonNull(workbench.messages().currentProperty().get())
                .text();
    }

    LessonCard card() {
        return Objects.requireNonNull(lessons.cardProperty().get());
    }

    void setLambda(double lambda) {
        workbench.open().edit(study -> study.withParameters(study.parameters().with(MechanismKind.FUSEDMAX, lambda)));
    }

    double lambda() {
        return workbench.open().study().parameters().own(MechanismKind.FUSEDMAX);
    }
}
