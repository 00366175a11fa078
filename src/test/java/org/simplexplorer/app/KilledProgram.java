package org.simplexplorer.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/**
 * The real program with a hand on its mouse. {@code drag}: takes a bar and moves it without end, telling the score after each
 * move. {@code restart}: says yes to the question about unsaved work and tells the score.
 */
final class KilledProgram {

    private static final int MOST_TRIES = 2400;
    private static final String BAR = "#bar-0";
    private static final String NUMBER = "#score-0";

    private KilledProgram() {}

    public static void main(String[] arguments) {
        Thread hand = new Thread(() -> {
            try {
                if (arguments[0].equals("drag")) {
                    drag();
                } else {
                    restart();
                }
            } catch (InterruptedException | ExecutionException | IllegalStateException e) {
                System.out.println("failed: " + e);
                System.exit(3);
            }
        });
        hand.setDaemon(true);
        hand.start();
        Main.main(new String[0]);
    }

    private static void drag() throws InterruptedException, ExecutionException {
        Robot robot = onInterfaceThread(Robot::new);
        Point2D middle = onInterfaceThread(() -> {
            Bounds on = shown(BAR).localToScreen(shown(BAR).getBoundsInLocal());
            return new Point2D(on.getCenterX(), on.getCenterY());
        });
        onInterfaceThread(() -> {
            robot.mouseMove(middle);
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
        for (int step = 0; ; step++) {
            double x = middle.getX() + step % 40;
            onInterfaceThread(() -> {
                robot.mouseMove(x, middle.getY());
                return true;
            });
            Thread.sleep(20);
            System.out.println("score " + onInterfaceThread(() -> ((TextField) shown(NUMBER)).getText()));
        }
    }

    private static void restart() throws InterruptedException, ExecutionException {
        onInterfaceThread(() -> shown("#answer-0"));
        Robot robot = onInterfaceThread(Robot::new);
        onInterfaceThread(() -> {
            robot.keyType(KeyCode.ENTER);
            return true;
        });
        System.out.println("score " + onInterfaceThread(KilledProgram::restoredScore));
        System.exit(0);
    }

    /** Throws while the work is not open again. */
    private static String restoredScore() {
        if (!((Label) shown("#messageText")).getText().startsWith("The unsaved work is open again")) {
            throw new IllegalStateException("not yet open again");
        }
        Parent root = shown(NUMBER).getScene().getRoot();
        root.applyCss();
        root.layout();
        return ((TextField) shown(NUMBER)).getText();
    }

    /** Waits until it is there. */
    private static <T> T onInterfaceThread(Callable<T> work) throws InterruptedException, ExecutionException {
        for (int tries = 1; ; tries++) {
            FutureTask<T> task = new FutureTask<>(work);
            try {
                Platform.runLater(task);
                return task.get();
            } catch (IllegalStateException | ExecutionException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
                Thread.sleep(50); // the toolkit or the window is still on its way
            }
        }
    }

    private static Node shown(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(id))
                .filter(node -> node != null)
                .findFirst()
                .orElseThrow();
    }
}
