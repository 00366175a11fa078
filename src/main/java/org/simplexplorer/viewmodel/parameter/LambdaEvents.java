package org.simplexplorer.viewmodel.parameter;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.simplexplorer.figure.path.PathWords;
import org.simplexplorer.math.LambdaPath;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.PathEvent;
import org.simplexplorer.study.PerRow;
import org.simplexplorer.study.Study;
import org.simplexplorer.viewmodel.base.Latest;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;

/**
 * What happens along one mechanism's lambda: the events of the chosen row, and where the path of any row ends. Found in the
 * background, anew only where scores, gamma or the chosen row change.
 */
public final class LambdaEvents {

    /** How near an event catches the slider, in parts of the path's length. */
    private static final double CATCH = 0.012;

    /** How far after an event one lands, as a fraction of its lambda: far enough to have merged, too near to see. */
    private static final double BEHIND = 1e-9;

    private static final String SYMBOL = "\u03bb";

    /**
     * The events of a row.
     *
     * @param of what they were computed for; empty at the start
     * @param events in order
     * @param end the lambda from which every row of the study is uniform
     */
    record Path(Optional<Request> of, List<PathEvent> events, List<String> tokens, double end) {}

    private static final Path NONE = new Path(Optional.empty(), List.of(), List.of(), 0);

    record Request(Study study, int row) {
        boolean sameAs(Request other) {
            return row == other.row
                    && study.parameters().gamma() == other.study.parameters().gamma()
                    && study.rows().equals(other.study.rows())
                    && study.tokens().equals(other.study.tokens());
        }
    }

    private final OpenStudy open;
    private final MechanismKind kind;
    private final ReadOnlyObjectWrapper<Path> path = new ReadOnlyObjectWrapper<>(NONE);
    private final BooleanProperty snapping;
    private final Latest<Request, Path> paths;

    /** Where the path of each row ended last; in the background only. */
    private volatile PerRow<Double> ends = PerRow.none();

    private volatile double endsAtGamma;
    private Optional<Request> last = Optional.empty();

    /** @param snapping whether lambda jumps to an event that is near */
    public LambdaEvents(
            OpenStudy open, MechanismKind kind, BooleanProperty snapping, Messages messages, Threads threads) {
        this.open = open;
        this.snapping = snapping;
        this.kind = kind;
        paths = new Latest<>(this::follow, path::set, messages::failed, threads);
        open.studyProperty().subscribe(this::request);
        open.selectedRowProperty().subscribe(this::request);
        request();
    }

    /** Tells when the events have changed. */
    void onChange(Runnable listener) {
        path.subscribe(listener);
    }

    /** The lambda from which every row is uniform; 0 where nothing ever changes, or nothing is known yet. */
    double end() {
        return path.get().end();
    }

    /** The lambdas of the events, ascending. */
    List<Double> places() {
        return path.get().events().stream().map(PathEvent::at).toList();
    }

    /** The next event, in words; empty if there is none. */
    public String nextInWords() {
        return next(path.get().events(), open.shown().study().parameters().own(kind))
                .map(event -> PathWords.sentence(event, kind, path.get().tokens(), SYMBOL))
                .orElse("");
    }

    /** An event in words. */
    String inWords(int event) {
        return PathWords.sentence(
                path.get().events().get(event), kind, path.get().tokens(), SYMBOL);
    }

    /** Goes to the next event, and so little further that it has happened. */
    public void goToNext() {
        open.keepShown();
        next(events(), value()).ifPresent(event -> set(behind(event)));
    }

    /** Goes back to the event before; to 0 where there is none. */
    public void goToPrevious() {
        open.keepShown();
        double now = value();
        double before = events().stream()
                .mapToDouble(LambdaEvents::behind)
                .filter(at -> at < now)
                .max()
                .orElse(0);
        set(before);
    }

    /** The lambda itself, or that of an event that catches it. */
    public double caught(double lambda) {
        if (!snapping.get()) {
            return lambda;
        }
        double reach = CATCH * path.get().end();
        double best = lambda;
        for (PathEvent event : events()) {
            double distance = Math.abs(event.at() - lambda);
            if (distance <= reach) {
                reach = distance;
                best = behind(event);
            }
        }
        return best;
    }

    /** The events to act on: none while the last known are another row's or another study's. */
    private List<PathEvent> events() {
        return isUpToDate() ? path.get().events() : List.of();
    }

    /** Whether what is known is of the row and the study that are shown. */
    boolean isUpToDate() {
        return path.get().of().filter(of -> last.filter(of::sameAs).isPresent()).isPresent();
    }

    private static Optional<PathEvent> next(List<PathEvent> events, double now) {
        return events.stream().filter(event -> behind(event) > now).findFirst();
    }

    private static double behind(PathEvent event) {
        return event.at() * (1 + BEHIND);
    }

    private double value() {
        return open.study().parameters().own(kind);
    }

    private void set(double lambda) {
        open.shown()
                .glide(() -> open.edit(
                        study -> study.withParameters(study.parameters().with(kind, lambda))));
    }

    private void request() {
        Request request = new Request(open.study(), open.selectedRow());
        if (last.isEmpty() || !request.sameAs(last.get())) {
            last = Optional.of(request);
            paths.request(request);
        }
    }

    private Path follow(Request request) {
        Study study = request.study();
        if (study.tokens().isEmpty()) {
            return new Path(Optional.of(request), List.of(), List.of(), 0);
        }
        double gamma = study.parameters().gamma();
        Mechanism mechanism = study.parameters().mechanism(kind);
        PerRow<Double> known = gamma == endsAtGamma ? ends : PerRow.none();
        ends = known.updated(
                study.rows(), row -> mechanism.lambdaEnd(row.scores()).orElse(0));
        endsAtGamma = gamma;
        double end = ends.values().stream().reduce(0.0, Math::max);
        List<PathEvent> events = kind.path(gamma, study.row(request.row()).scores())
                .map(LambdaPath::events)
                .orElse(List.of());
        return new Path(Optional.of(request), events, study.tokens(), end);
    }
}
