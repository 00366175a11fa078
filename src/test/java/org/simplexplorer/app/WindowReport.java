package org.simplexplorer.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.simplexplorer.json.JsonWriter;

/** What was measured of the window, as Markdown and as JSON. */
final class WindowReport {

    /**
     * One drag.
     *
     * @param processor milliseconds of a processor for each value, on all threads: what a busy machine leaves as it is
     * @param yardstick of the machine at the same time, see {@link Yardstick}
     * @param imshow matplotlib's redrawing of four panels, for heatmaps where it is installed
     */
    record Line(String size, String view, Times times, double processor, double yardstick, Optional<Times> imshow) {

        /** How many times faster than matplotlib; NaN where it was not measured. */
        double timesFaster() {
            return imshow.map(theirs -> theirs.median() / times.median()).orElse(Double.NaN);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Long> memory = new LinkedHashMap<>();

    void add(Line line) {
        lines.add(line);
        System.out.println(row(line));
    }

    /** Adds a number of the process, with its unit in its name. */
    void add(String name, long number) {
        memory.put(name, number);
        System.out.println(name + ": " + number);
    }

    private static String machine() throws IOException {
        Path processors = Path.of("/proc/cpuinfo");
        String model = !Files.exists(processors)
                ? System.getProperty("os.arch")
                : Files.readAllLines(processors).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.replaceFirst(".*: *", ""))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
        return "%d x %s, %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model,
                        System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    private static String jdk() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
    }

    private static String row(Line line) {
        Times times = line.times();
        String imshow = line.imshow()
                .map(theirs -> "%.0f | %.0f".formatted(theirs.median(), line.timesFaster()))
                .orElse(" | ");
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.1f | %d of %d | %.1f | %.2f | %s |",
                line.size(),
                line.view(),
                times.median(),
                times.quantile(0.95),
                times.quantile(0.99),
                times.dropped(),
                times.count(),
                line.processor(),
                line.processor() / line.yardstick(),
                imshow);
    }

    /** Writes {@code window.md} and {@code window.json} into a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> text = new ArrayList<>(List.of(
                machine() + "; " + jdk() + "; " + LocalDate.now(ZoneOffset.UTC),
                "",
                "| study | view | median, ms | p95 | p99 | frames dropped | processor, ms | processor / a million exponentials | imshow, ms | times faster |",
                "|---|---|---|---|---|---|---|---|---|---|"));
        lines.forEach(line -> text.add(row(line)));
        text.add("");
        memory.forEach((name, number) -> text.add("- " + name + ": " + number));
        Files.write(folder.resolve("window.md"), text);
        String machine = machine();
        try (OutputStream out = Files.newOutputStream(folder.resolve("window.json"))) {
            JsonWriter.line(out, json -> {
                json.field("machine", machine);
                json.field("jdk", jdk());
                json.field("date", LocalDate.now(ZoneOffset.UTC).toString());
                json.array("drags", drags -> {
                    for (Line line : lines) {
                        json.object(drag -> write(json, line));
                    }
                });
                for (Map.Entry<String, Long> each : memory.entrySet()) {
                    json.field(each.getKey(), each.getValue());
                }
            });
        }
    }

    private static void write(JsonWriter json, Line line) throws IOException {
        json.field("study", line.size());
        json.field("view", line.view());
        json.field("median", line.times().median());
        json.field("p95", line.times().quantile(0.95));
        json.field("p99", line.times().quantile(0.99));
        json.field("dropped", line.times().dropped());
        json.field("values", line.times().count());
        json.field("processor", line.processor());
        json.field("yardstick", line.yardstick());
        if (line.imshow().isPresent()) {
            json.field("imshow", line.imshow().get().median());
        }
    }
}
