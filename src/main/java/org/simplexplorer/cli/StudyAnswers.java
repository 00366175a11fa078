package org.simplexplorer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.math.Evaluation;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;

/** Every row of a study under some mechanisms, an answer a line. */
final class StudyAnswers {

    /** An answer with the label of its row. */
    private record Labelled(String label, Answer answer) implements JsonLines.Reply {
        @Override
        public void writeFields(JsonGenerator json) throws IOException {
            json.writeStringField("row", label);
            answer.writeFields(json);
        }
    }

    private StudyAnswers() {}

    static void write(Study study, List<MechanismKind> kinds, PrintStream out) throws IOException {
        for (Row row : study.rows()) {
            for (MechanismKind kind : kinds) {
                Mechanism mechanism =
                        kind.with(study.parameters().gamma(), study.parameters().own(kind));
                Evaluation found = mechanism.at(row.scores());
                double residual = mechanism.residual(row.scores(), found.weights());
                JsonLines.write(
                        new Labelled(
                                row.label(), new Answer(mechanism.name(), found, residual, Optional.empty(), false)),
                        out);
            }
        }
    }
}
