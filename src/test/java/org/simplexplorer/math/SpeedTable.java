package org.simplexplorer.math;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was timed, as Markdown and as JSON. */
final class SpeedTable {

    /** What each mechanism is held against, and the ratio that is the goal. */
    private static final List<Goal> GOALS = List.of(
            new Goal("softmax", "exp", 1.6),
            new Goal("sparsemax", "exp", Double.POSITIVE_INFINITY),
            new Goal("fusedmax", "sparsemax", 4),
            new Goal("oscarmax 0.1/n", "sort", 1 / 3.0),
            new Goal("oscarmax", "sort", 1),
            new Goal("entmax", "softmax", 3));

    private SpeedTable() {}

    /**
     * The median time of one contender.
     *
     * @param nanoseconds for one score
     */
    record Row(SpeedInput input, int n, String name, double nanoseconds) {}

    private record Goal(String prefix, String floor, double ratio) {}

    static String markdown(Map<String, String> where, List<Row> rows) {
        StringBuilder text = new StringBuilder("%s; %s; %s%n%nTimes faster on all processors, by the wall clock: %s%n"
                .formatted(where.get("machine"), where.get("jdk"), where.get("date"), where.get("allProcessors")));
        int[] lengths = rows.stream().mapToInt(Row::n).distinct().toArray();
        for (SpeedInput input : SpeedInput.values()) {
            text.append("\n**%s**\n\n| n |".formatted(input.name().toLowerCase(Locale.ROOT)));
            for (int n : lengths) {
                text.append(String.format(Locale.ROOT, " %,d |", n));
            }
            text.append("\n|---|").append("---|".repeat(lengths.length)).append('\n');
            rows.stream()
                    .filter(row -> row.input == input)
                    .map(Row::name)
                    .distinct()
                    .forEach(name -> {
                        text.append("| ").append(name).append(" |");
                        for (int n : lengths) {
                            text.append(' ').append(cell(rows, input, n, name)).append(" |");
                        }
                        text.append('\n');
                    });
        }
        return text.toString();
    }

    /** Nanoseconds for one score, and the ratio in brackets; bold where it misses the goal. */
    private static String cell(List<Row> rows, SpeedInput input, int n, String name) {
        double time = time(rows, input, n, name);
        Goal goal = goal(name);
        if (goal == null) {
            return String.format(Locale.ROOT, "%.1f", time);
        }
        double ratio = time / time(rows, input, n, goal.floor);
        return String.format(Locale.ROOT, ratio <= goal.ratio ? "%.1f (%.2f)" : "%.1f (**%.2f**)", time, ratio);
    }

    static String json(Map<String, String> where, List<Row> rows) throws JsonProcessingException {
        Map<String, Object> file = new LinkedHashMap<>(where);
        file.put("times", rows.stream().map(row -> entry(rows, row)).toList());
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private static Map<String, Object> entry(List<Row> rows, Row row) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("input", row.input.name().toLowerCase(Locale.ROOT));
        entry.put("n", row.n);
        entry.put("what", row.name);
        entry.put("nanosecondsPerScore", row.nanoseconds);
        Goal goal = goal(row.name);
        if (goal != null) {
            entry.put("ratioTo", goal.floor);
            entry.put("ratio", row.nanoseconds / time(rows, row.input, row.n, goal.floor));
        }
        return entry;
    }

    private static @Nullable Goal goal(String name) {
        return GOALS.stream()
                .filter(goal -> name.startsWith(goal.prefix))
                .findFirst()
                .orElse(null);
    }

    private static double time(List<Row> rows, SpeedInput input, int n, String name) {
        return rows.stream()
                .filter(row -> row.input == input && row.n == n && row.name.equals(name))
                .findFirst()
                .orElseThrow()
                .nanoseconds;
    }
}
