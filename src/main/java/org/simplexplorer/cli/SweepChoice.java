package org.simplexplorer.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.simplexplorer.figure.Sweep;
import org.simplexplorer.page.Pace;
import picocli.CommandLine.Option;

/** The options of a figure in which a parameter moves. */
final class SweepChoice {

    private static final String NONE = "none";

    @Option(
            names = "--sweep",
            paramLabel = "NAME=A:B",
            description = {
                "for gif: a parameter that moves, as fusedmax-lambda=0:0.5 or gamma=0.1:10;",
                "for svg: a lambda, in the kinds bars and path (none)"
            })
    private String sweep = NONE;

    @Option(names = "--seconds", paramLabel = "S", description = "how long the sweep takes, at most 60 (4)")
    private double seconds = Pace.STANDARD.seconds();

    @Option(names = "--fps", paramLabel = "N", description = "for gif: frames a second, 1 to 50 (20)")
    private double fps = Pace.STANDARD.rate();

    /** Whether a file can hold a sweep. */
    static boolean canMove(Path file) {
        return isGif(file)
                || String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    static boolean isGif(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gif");
    }

    /**
     * The sweep, if there is one.
     *
     * @throws UsageException that names the option that cannot be taken, or the file that cannot hold a sweep
     */
    Optional<Sweep> sweep(Path file) throws UsageException {
        if (sweep.equals(NONE)) {
            if (isGif(file)) {
                throw new UsageException("a gif moves; give it a sweep, as in --sweep fusedmax-lambda=0:0.5");
            }
            return Optional.empty();
        }
        if (!canMove(file)) {
            throw new UsageException("a sweep is a gif or an svg, not \u201c" + file + "\u201d");
        }
        if (!(seconds > 0 && seconds <= Pace.MOST_SECONDS)) {
            throw new UsageException("--seconds must be above 0 and at most 60, but is " + seconds);
        }
        if (!(fps >= 1 && fps <= Pace.MOST_RATE)) {
            throw new UsageException("--fps must be 1 to 50, but is " + fps);
        }
        try {
            return Optional.of(Sweep.parse(sweep));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--sweep: " + e.getMessage());
        }
    }

    /** How fast it moves, once {@link #sweep} has looked at it. */
    Pace pace() {
        return new Pace(seconds, fps);
    }
}
