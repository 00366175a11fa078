package org.simplexplorer.viewmodel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.intake.Intake;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyFormatException;

/**
 * The first rows and columns of a table as they were understood.
 *
 * @param sources the names of the columns
 * @param targets the names of the rows
 * @param numbers a list a row
 * @param summary how many there are in all
 */
public record TablePreview(List<String> sources, List<String> targets, List<List<String>> numbers, String summary) {

    static final TablePreview NONE = new TablePreview(List.of(), List.of(), List.of(), "");

    private static final int MOST = 8;

    static TablePreview of(Intake intake) throws StudyFormatException {
        Study study = intake.study(0, 0);
        int columns = Math.min(MOST, study.tokens().size());
        int rows = Math.min(MOST, study.rows().size());
        List<List<String>> numbers = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double[] scores = study.row(row).scores();
            numbers.add(IntStream.range(0, columns)
                    .mapToObj(column -> ParameterText.number(scores[column]))
                    .toList());
        }
        return new TablePreview(
                study.tokens().subList(0, columns).stream()
                        .map(TokenWords::shortened)
                        .toList(),
                study.rows().subList(0, rows).stream()
                        .map(row -> TokenWords.shortened(row.label()))
                        .toList(),
                numbers,
                "%d %s \u00d7 %d %s"
                        .formatted(
                                study.rows().size(),
                                study.rows().size() == 1 ? "target" : "targets",
                                study.tokens().size(),
                                study.tokens().size() == 1 ? "source token" : "source tokens"));
    }
}
