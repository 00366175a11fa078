package org.simplexplorer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.learn.report.OutcomeJson;
import org.simplexplorer.learn.run.Experiment;
import org.simplexplorer.learn.run.Outcome;

/** Writes each run's line as soon as its turn has come, and tells a person at a terminal how far the experiment is. */
final class LearnProgress implements Experiment.Watcher {

    private static final double NANOS = 1e9;
    private static final String ERASE = "\r\u001b[K";

    private final Optional<PrintStream> lines;
    private final boolean quiet;
    private final PrintWriter notes;
    private final long start = System.nanoTime();
    private long percent = -1;

    /**
     * @param lines where the runs' lines go, if they are wanted
     * @param quiet whether nobody watches
     * @param notes where progress is told
     */
    LearnProgress(Optional<PrintStream> lines, boolean quiet, PrintWriter notes) {
        this.lines = lines;
        this.quiet = quiet;
        this.notes = notes;
    }

    @Override
    public synchronized void stepped(long steps, long of) {
        long now = 100 * steps / of;
        if (!quiet && now > percent) {
            percent = now;
            double left = (System.nanoTime() - start) / NANOS * (of - steps) / steps;
            notes.print(ERASE + String.format(Locale.ROOT, "%d %%, %.0f s left", now, left));
            notes.flush();
        }
    }

    @Override
    public synchronized void finished(Outcome outcome) {
        end();
        lines.ifPresent(out -> {
            try {
                JsonLines.write(new OutcomeJson(outcome), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Takes the line of progress away. */
    synchronized void end() {
        if (!quiet) {
            notes.print(ERASE);
            notes.flush();
        }
    }
}
