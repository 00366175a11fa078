package org.simplexplorer.math;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simplexplorer.math.SpeedTable.Row;

/**
 * Writes the tables of {@code src/docs/performance.md}: what each mechanism costs, as a ratio to something known that was
 * timed in the same run, in turns. {@code mvn -Pspeed test-compile exec:exec} runs it.
 */
public final class SpeedComparison {

    private static final int[] LENGTHS = {20, 128, 512, 4_096, 65_536, 1_000_000};

    private SpeedComparison() {}

    /**
     * Times and writes.
     *
     * @param args the folder to write to, and the number of rounds
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int rounds = Integer.parseInt(args[1]);
        List<Row> rows = new ArrayList<>();
        for (SpeedInput input : SpeedInput.values()) {
            for (int n : LENGTHS) {
                SpeedRound round = new SpeedRound(input, n);
                round.warmUp();
                rows.addAll(round.rows(rounds));
            }
        }
        String batch = Stream.of(new Softmax(1), new Sparsemax(1), new Fusedmax(1, 0.1), new Oscarmax(1, 0.1))
                .map(mechanism ->
                        String.format(Locale.ROOT, "%s %.1f", mechanism.name(), SpeedBatch.gain(mechanism, rounds)))
                .collect(Collectors.joining(", "));
        Map<String, String> where = Map.of(
                "allProcessors",
                batch,
                "machine",
                machine(),
                "jdk",
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                "date",
                LocalDate.now(ZoneId.systemDefault()).toString());
        Files.writeString(folder.resolve("performance.md"), SpeedTable.markdown(where, rows));
        Files.writeString(folder.resolve("performance.json"), SpeedTable.json(where, rows));
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String name = System.getProperty("os.arch");
        if (Files.isReadable(cpus)) {
            name = Files.readAllLines(cpus).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(name);
        }
        return "%s, %d processors, %s"
                .formatted(name, Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"));
    }
}
