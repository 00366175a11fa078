package org.simplexplorer.cli;

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

    private StudyAnswers() {}

    static void write(Study study, List<MechanismKind> kinds, PrintStream out) throws IOException {
        for (Row row : study.rows()) {
            for (MechanismKind kind : kinds) {
                Mechanism mechanism =
                        kind.with(study.parameters().gamma(), study.parameters().own(kind));
                Evaluation found = mechanism.at(row.scores());
                double residual = mechanism.residual(row.scores(), found.weights());
                Answer answer = new Answer(mechanism.name(), found, residual, Optional.empty(), false);
                JsonLines.write(
                        json -> {
                            json.field("row", row.label());
                            answer.write(json);
                        },
                        out);
            }
        }
    }
}
