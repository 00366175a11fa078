package org.simplexplorer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.simplexplorer.figure.FigureKind;

/**
 * Times from the slider's value to the painted pixels, in the program's own window, for studies of several sizes in every view, with
 * no display. {@code mvn -Pbench-window test-compile exec:exec} runs it; see performance-window.md. Frames follow each other as fast as they can,
 * so that no time is spent in waiting for the next.
 */
final class WindowBenchmark {

    private record Size(int rows, int tokens) {
        /** From {@code 10x18}. */
        static Size of(String text) {
            String[] numbers = text.split("x", 2);
            return new Size(Integer.parseInt(numbers[0].strip()), Integer.parseInt(numbers[1].strip()));
        }

        @Override
        public String toString() {
            return rows + " x " + tokens;
        }
    }

    private static final List<Size> SIZES = Arrays.stream(
                    System.getProperty("window.sizes", "10x18,64x64,128x128,512x512")
                            .split(",", -1))
            .map(Size::of)
            .toList();

    /** Those whose label is in this list, separated by commas; all where it is empty. */
    private static final List<FigureKind> VIEWS = Arrays.stream(FigureKind.values())
            .filter(view -> System.getProperty("window.views", "").isEmpty()
                    || List.of(System.getProperty("window.views").split(",", -1))
                            .contains(view.label()))
            .toList();

    private static final int VALUES = Integer.getInteger("window.values", 300);

    /** A minute's drag, if each frame has a value of its own. */
    private static final int LONG_DRAG = Integer.getInteger("window.long", 3600);

    private static final int WARM_UP = Math.min(VALUES, 200);

    private WindowBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path results = Path.of(arguments.length > 0 ? arguments[0] : "target/benchmarks");
        GraphicsDevice.spareTheSearch(System.getProperties(), Path.of("/dev"));
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        started.await();
        Path folder = Files.createTempDirectory("window");
        WindowReport report = new WindowReport();
        memory(folder, report);
        for (Size size : SIZES) {
            times(size, folder, report);
        }
        report.write(results);
        System.out.println("written to " + results);
        System.exit(0);
    }

    private static void times(Size size, Path folder, WindowReport report) throws Exception {
        MeasuredWindow window = new MeasuredWindow(size.rows(), size.tokens(), folder);
        try {
            for (FigureKind view : VIEWS) {
                window.drag(view, WARM_UP);
                double before = Footprint.processorMilliseconds();
                Times times = window.drag(view, VALUES);
                double processor = (Footprint.processorMilliseconds() - before) / VALUES;
                Optional<Times> imshow =
                        view == FigureKind.HEATMAP ? Imshow.redraw(size.rows(), size.tokens(), 12) : Optional.empty();
                report.add(new WindowReport.Line(
                        size.toString(), view.label(), times, processor, Yardstick.measure(), imshow));
            }
        } finally {
            window.close();
        }
    }

    /** What a long drag takes, and whether it grows. */
    private static void memory(Path folder, WindowReport report) throws Exception {
        MeasuredWindow window = new MeasuredWindow(10, 18, folder);
        try {
            window.drag(FigureKind.HEATMAP, WARM_UP);
            report.add("resident before a long drag, MB", Footprint.resident());
            report.add("heap in use before a long drag, MB", Footprint.usedHeap());
            Footprint footprint = new Footprint();
            window.drag(FigureKind.HEATMAP, LONG_DRAG);
            report.add("pauses of the collector in a long drag", footprint.pauses());
            report.add(
                    "taken from the heap for each value of a long drag, kB", footprint.allocated() / LONG_DRAG / 1000);
            report.add("longest pause of the collector in a long drag, ms", footprint.longestPause());
            report.add("values of the long drag", LONG_DRAG);
            report.add("heap in use after a long drag, MB", Footprint.usedHeap());
            report.add("resident after a long drag, MB", Footprint.resident());
        } finally {
            window.close();
        }
    }
}
