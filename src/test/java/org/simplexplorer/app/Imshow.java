package org.simplexplorer.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How long matplotlib takes to redraw four panels of the same size, where Python with matplotlib is installed. */
final class Imshow {

    private static final Path SCRIPT = Path.of("src", "test", "resources", "benchmark", "imshow.py");

    /** Which Python; there may be several, and one of them has matplotlib. */
    private static final String PYTHON = System.getProperty("window.python", "python3");

    private Imshow() {}

    /** Whether there is a matplotlib to compare with. */
    static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder(PYTHON, "-c", "import matplotlib, numpy")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // no Python here
        }
    }

    /** The times of matplotlib; empty where there is none. */
    static Optional<Times> redraw(int rows, int columns, int times) throws IOException, InterruptedException {
        if (!isThere()) {
            return Optional.empty();
        }
        Process process = new ProcessBuilder(
                        PYTHON,
                        SCRIPT.toString(),
                        String.valueOf(rows),
                        String.valueOf(columns),
                        String.valueOf(MeasuredWindow.WIDTH),
                        String.valueOf(MeasuredWindow.HEIGHT),
                        String.valueOf(times))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        if (process.waitFor() != 0) {
            throw new IOException("matplotlib failed, see above");
        }
        return Optional.of(
                Times.of(said.stream().mapToDouble(Double::parseDouble).toArray()));
    }
}
