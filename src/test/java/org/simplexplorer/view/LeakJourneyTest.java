package org.simplexplorer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Dialogs that are opened and closed leave nothing in memory. */
class LeakJourneyTest extends WindowJourney {

    private static final int DIALOGS = 6;
    private static final int MOST_COLLECTIONS = 100;

    private WeakReference<Parent> openAndClose(FxRobot robot) {
        shortcut(robot, KeyCode.E);
        await(() -> exportDialog() != null);
        WeakReference<Parent> root = new WeakReference<>(Objects.requireNonNull(exportDialog()));
        robot.push(KeyCode.ESCAPE);
        await(() -> exportDialog() == null);
        return root;
    }

    private @Nullable Parent exportDialog() {
        return (Parent) stage.getScene().getRoot().lookup(".export-dialog");
    }

    @Test
    void sixExportDialogsAreGoneOnceTheyAreClosed(FxRobot robot) throws InterruptedException {
        List<WeakReference<Parent>> dialogs = new ArrayList<>();
        for (int i = 0; i < DIALOGS; i++) {
            dialogs.add(openAndClose(robot));
        }
        // The toolkit keeps the window that had the mouse last; another one takes its place.
        robot.interact(() -> stage.requestFocus());
        robot.moveTo(stage.getScene().getRoot());
        WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < MOST_COLLECTIONS && left(dialogs) > 1; i++) {
            System.gc();
            Thread.sleep(20); // the collector runs beside
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(left(dialogs)).as("dialogs that are still in memory").isLessThanOrEqualTo(1);
    }

    private static long left(List<WeakReference<Parent>> dialogs) {
        return dialogs.stream().filter(dialog -> dialog.get() != null).count();
    }
}
