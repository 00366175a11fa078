package org.simplexplorer.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.simplexplorer.scene.Scene;
import org.simplexplorer.viewmodel.panels.PanelsModel;

/**
 * A start that ends when the window is there, for {@code -Dsimplexplorer.start=measure}: says so as soon as the panels are on the
 * screen, and ends the program. Whoever started it can then tell how long that took, and the build of a package learns so which
 * classes a start needs.
 */
final class MeasuredStart extends AnimationTimer {

    /** One frame paints the panels, and the next begins when they are painted. */
    private static final int FRAMES_TO_PAINT = 2;

    private final PanelsModel panels;
    private int frames;

    private MeasuredStart(PanelsModel panels) {
        this.panels = panels;
    }

    static boolean isAskedFor() {
        return "measure".equals(System.getProperty("simplexplorer.start"));
    }

    /** To be called when the window was shown. */
    static void of(PanelsModel panels) {
        new MeasuredStart(panels).start();
    }

    @Override
    public void handle(long now) {
        boolean drawn = panels.shown().stream()
                .map(panel -> panel.sceneProperty().get())
                .noneMatch(Scene.EMPTY::equals);
        if (drawn && frames++ == FRAMES_TO_PAINT) {
            stop();
            System.out.println("The window is there.");
            Platform.exit();
        }
    }
}
