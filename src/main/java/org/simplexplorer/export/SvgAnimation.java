package org.simplexplorer.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.simplexplorer.export.SceneMotion.Stretch;
import org.simplexplorer.scene.Mark;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/**
 * Scenes along the time as one SVG that moves by itself, with SVG's own animation (SMIL) and without a script. What never
 * changes stands in it once. Marks that stay the same marks for some time are one element each, whose attributes run
 * through their values; a label that says something else is another element, shown in its time.
 */
public final class SvgAnimation {

    private final XmlWriter xml;
    private final TextRuler ruler;
    private final SaidLabels labels;
    private final String duration;

    private SvgAnimation(XmlWriter xml, TextRuler ruler, SaidLabels labels, double seconds) {
        this.xml = xml;
        this.labels = labels;
        this.ruler = ruler;
        duration = Decimals.share(seconds) + "s";
    }

    /**
     * The file's bytes, UTF-8; the same scenes give the same bytes.
     *
     * @param scenes the scene at a share of the time, 0 to 1; all have the size of the first
     * @param knots shares of the time, ascending from 0 to 1, between which marks move in straight lines
     * @param seconds how long it takes before it starts anew, above 0
     */
    public static byte[] bytes(
            DoubleFunction<Scene> scenes, double[] knots, double seconds, Provenance provenance, TextRuler ruler) {
        List<Stretch> stretches = SceneMotion.of(scenes, knots);
        SaidLabels labels = SaidLabels.of(scenes, seconds);
        List<Mark> all = Stream.concat(
                        stretches.stream().flatMap(stretch -> stretch.first().stream()), labels.marks().stream())
                .distinct()
                .toList();
        Scene sheet = scenes.apply(0);
        Scene letters = new Scene(sheet.width(), sheet.height(), null, all);
        return SvgExport.bytes(
                sheet, letters, provenance, xml -> new SvgAnimation(xml, ruler, labels, seconds).write(stretches));
    }

    private void write(List<Stretch> stretches) {
        List<List<Stretch>> runs = runs(stretches);
        Set<Mark> still = runs.size() == 1 ? Set.of() : still(stretches);
        new SvgMarks(xml, ruler, false).write(List.copyOf(still));
        for (List<Stretch> run : runs) {
            double from = run.get(0).from();
            double to = run.get(run.size() - 1).to();
            List<SaidLabels.Turn> turns = labels.turns(run);
            xml.start("g");
            shown(from, to);
            xml.line();
            for (int i = 0; i < run.get(0).first().size(); i++) {
                if (!still.contains(run.get(0).first().get(i))) {
                    write(run, turns, i);
                }
            }
            xml.end("g").line();
        }
    }

    /** The stretches in which the marks are the same. */
    private static List<List<Stretch>> runs(List<Stretch> stretches) {
        List<List<Stretch>> runs = new ArrayList<>();
        for (Stretch stretch : stretches) {
            List<Stretch> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !last.get(last.size() - 1).goesOnIn(stretch)) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(stretch);
        }
        return runs;
    }

    /** The marks that are there all the time, unmoved, in their order. */
    private Set<Mark> still(List<Stretch> stretches) {
        Set<Mark> still = new LinkedHashSet<>(stretches.get(0).first());
        for (Stretch stretch : stretches) {
            still.retainAll(Set.copyOf(stretch.first()));
            still.retainAll(Set.copyOf(stretch.last()));
        }
        labels.keepAlways(still);
        return still;
    }

    /** One mark of a run. */
    private void write(List<Stretch> run, List<SaidLabels.Turn> turns, int index) {
        Optional<SvgShape> shape = SvgShape.of(run.get(0).first().get(index));
        if (shape.isEmpty()) {
            exchanged(SaidLabels.along(turns, index));
            return;
        }
        Map<String, Track> tracks = new LinkedHashMap<>();
        for (Stretch stretch : run) {
            attributes(stretch.first().get(index))
                    .forEach((name, value) ->
                            tracks.computeIfAbsent(name, any -> new Track()).add(stretch.from(), value));
            attributes(stretch.last().get(index))
                    .forEach((name, value) ->
                            tracks.computeIfAbsent(name, any -> new Track()).add(stretch.to(), value));
        }
        shape.get().start(xml);
        tracks.forEach((name, track) -> {
            if (track.moves()) {
                animate(name, "linear", track.times(), track.values());
            }
        });
        xml.end(shape.get().tag()).line();
    }

    private static Map<String, String> attributes(Mark mark) {
        return SvgShape.of(mark).map(SvgShape::attributes).orElse(Map.of());
    }

    /** A label, or cells: another element for each that it is in turn. */
    private void exchanged(List<SaidLabels.Shown> turns) {
        for (SaidLabels.Shown turn : turns) {
            if (turns.size() > 1) {
                xml.start("g");
                shown(turn.from(), turn.to());
                xml.line();
            }
            new SvgMarks(xml, ruler, false).write(List.of(turn.mark()));
            if (turns.size() > 1) {
                xml.end("g").line();
            }
        }
    }

    /** Shows the element that was begun in this part of the time only; who cannot animate sees the start. */
    private void shown(double from, double to) {
        if (from == 0 && to == 1) {
            return;
        }
        xml.attribute("visibility", from == 0 ? "visible" : "hidden");
        List<String> times = new ArrayList<>(List.of("0"));
        List<String> values = new ArrayList<>(List.of(from == 0 ? "visible" : "hidden"));
        if (from > 0) {
            times.add(Track.time(from));
            values.add("visible");
        }
        if (to < 1) {
            times.add(Track.time(to));
            values.add("hidden");
        }
        animate("visibility", "discrete", times, values);
    }

    private void animate(String attribute, String mode, List<String> times, List<String> values) {
        xml.start("animate")
                .attribute("attributeName", attribute)
                .attribute("dur", duration)
                .attribute("repeatCount", "indefinite")
                .attribute("calcMode", mode)
                .attribute("keyTimes", String.join(";", times))
                .attribute("values", String.join(";", values))
                .end("animate");
    }

    /** An attribute's values along the time. */
    private static final class Track {

        private final List<String> times = new ArrayList<>();
        private final List<String> values = new ArrayList<>();

        void add(double at, String value) {
            String time = time(at);
            int last = times.size() - 1;
            if (last >= 0 && times.get(last).equals(time) && values.get(last).equals(value)) {
                return;
            }
            boolean flat = last >= 1
                    && values.get(last).equals(value)
                    && values.get(last - 1).equals(value);
            if (flat) {
                times.set(last, time);
                return;
            }
            if (last < 0 && at > 0) {
                times.add("0");
                values.add(value);
            }
            times.add(time);
            values.add(value);
        }

        boolean moves() {
            return values.stream().distinct().count() > 1;
        }

        /** To the end of the time. */
        List<String> times() {
            List<String> all = new ArrayList<>(times);
            if (!all.get(all.size() - 1).equals("1")) {
                all.add("1");
            }
            return all;
        }

        List<String> values() {
            List<String> all = new ArrayList<>(values);
            if (!times.get(times.size() - 1).equals("1")) {
                all.add(values.get(values.size() - 1));
            }
            return all;
        }

        static String time(double share) {
            return Decimals.factor(share);
        }
    }
}
