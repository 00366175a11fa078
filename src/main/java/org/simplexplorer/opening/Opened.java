package org.simplexplorer.opening;

import org.simplexplorer.intake.Intake;
import org.simplexplorer.lesson.Lesson;
import org.simplexplorer.study.DrawnStudy;
import org.simplexplorer.study.FileStamp;
import org.simplexplorer.study.Study;

/** What was found in a file. */
public sealed interface Opened {

    /** A lesson file. */
    record OfLesson(Lesson lesson) implements Opened {}

    /**
     * A study file, which saving may write again.
     *
     * @param stamp what the file held when it was read
     */
    record OfStudy(Study study, FileStamp stamp) implements Opened {}

    /** The study out of a figure that the program exported, with its settings; saving must not overwrite the figure. */
    record OfFigure(DrawnStudy drawn) implements Opened {
        public Study study() {
            return drawn.study();
        }
    }

    /** What another program wrote, of which a layer and a head make a study. */
    record Foreign(Intake intake) implements Opened {}
}
