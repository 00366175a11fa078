package org.simplexplorer.view.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.scene.TextRuler;

/**
 * The parts of a picture that change, each on a canvas of its own: what is around them stays painted below. They grow and join where the
 * next changes are, and are gone once the whole picture is painted.
 */
final class ScenePatches {

    /** In parts of the picture; beyond, the whole is as quick, and leaves no large patch for small changes to come. */
    private static final double MOST = 0.5;

    /** On this grid, edges are whole pixels on screens of 1.25, 1.5, 1.75 and 2 pixels to one, too. */
    private static final double GRID = 4;

    /** Smoothed edges reach into the next pixel. */
    private static final double MARGIN = 2;

    private final Canvas below;
    private final TextRuler ruler;
    private final Consumer<Node> add;
    private final List<ScenePatch> free = new ArrayList<>();
    private final List<ScenePatch> used = new ArrayList<>();

    /**
     * @param below the canvas of the whole picture
     * @param add puts a patch above the picture
     */
    ScenePatches(Canvas below, TextRuler ruler, Consumer<Node> add) {
        this.below = below;
        this.ruler = ruler;
        this.add = add;
    }

    void hide() {
        used.forEach(ScenePatch::hide);
        free.addAll(used);
        used.clear();
    }

    /**
     * Shows what changed, if it is not as good as everything.
     *
     * @param pixels to a scene unit
     * @param changed in scene units; empty where there is nothing to paint
     * @return whether the picture is up to date now
     */
    boolean show(Scene scene, double pixels, List<Area> changed) {
        Area canvas = new Area(0, 0, below.getWidth(), below.getHeight());
        List<Area> anew = changed.stream()
                .map(area -> onPixels(area.times(pixels)))
                .filter(area -> !area.and(canvas).isEmpty())
                .toList();
        Areas together = new Areas();
        used.forEach(patch -> together.add(patch.area()));
        anew.forEach(area -> together.add(area.and(canvas)));
        List<Area> wanted = together.all();
        if (wanted.stream().mapToDouble(Area::size).sum() > MOST * canvas.size()) {
            return false;
        }
        hideThoseNotIn(wanted);
        for (Area area : wanted) {
            Optional<ScenePatch> there =
                    used.stream().filter(patch -> patch.area().equals(area)).findFirst();
            if (there.isEmpty()) {
                another(area, scene).paint(scene, pixels, area);
            } else {
                anew.stream().filter(area::meets).forEach(part -> there.get().paint(scene, pixels, part));
            }
        }
        return true;
    }

    private void hideThoseNotIn(List<Area> wanted) {
        for (ScenePatch patch : List.copyOf(used)) {
            if (!wanted.contains(patch.area())) {
                patch.hide();
                used.remove(patch);
                free.add(patch);
            }
        }
    }

    private ScenePatch another(Area area, Scene scene) {
        ScenePatch patch = free.isEmpty() ? made() : free.remove(free.size() - 1);
        patch.moveTo(area, scene.ground(), below);
        used.add(patch);
        return patch;
    }

    private ScenePatch made() {
        ScenePatch made = new ScenePatch(ruler);
        add.accept(made.node());
        return made;
    }

    private static Area onPixels(Area changed) {
        return new Area(
                Math.floor((changed.left() - MARGIN) / GRID) * GRID,
                Math.floor((changed.top() - MARGIN) / GRID) * GRID,
                Math.ceil((changed.right() + MARGIN) / GRID) * GRID,
                Math.ceil((changed.bottom() + MARGIN) / GRID) * GRID);
    }
}
