package org.simplexplorer.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;

/**
 * A hand on mouse and keyboard that waits after everything it does until all that followed is done and seen: no sooner and,
 * unlike TestFX' own robot, not for a time. So a journey is the same on a busy machine.
 */
final class Hand extends FxRobot {

    /** Places between two that the mouse passes, so that it enters and leaves what lies there. */
    private static final int PASSED = 4;

    private final Calm calm;
    private final Robot robot;
    private final Deque<KeyCode> keys = new ArrayDeque<>();
    private final Set<MouseButton> buttons = EnumSet.noneOf(MouseButton.class);

    Hand(Calm calm) {
        this.calm = calm;
        robot = Calm.onInterfaceThread(Robot::new);
    }

    /** Waits until nothing goes on. */
    void rest() {
        calm.await();
    }

    /** Holds nothing any more. */
    void letGo() {
        release(new KeyCode[0]);
        release(List.copyOf(buttons).toArray(MouseButton[]::new));
    }

    private Hand act(Consumer<Robot> action) {
        Calm.onInterfaceThread(() -> {
            // A tooltip comes when the mouse has rested for a second, and takes the next Esc for itself.
            List.copyOf(Window.getWindows()).stream()
                    .filter(Tooltip.class::isInstance)
                    .forEach(Window::hide);
            action.accept(robot);
            return true;
        });
        calm.await();
        return this;
    }

    @Override
    public Hand interact(Runnable runnable) {
        return act(unused -> runnable.run());
    }

    @Override
    public <T> Hand interact(Callable<T> callable) {
        Calm.onInterfaceThread(callable);
        calm.await();
        return this;
    }

    @Override
    public Hand press(KeyCode... combination) {
        return act(at -> {
            for (KeyCode key : combination) {
                keys.push(key);
                at.keyPress(key);
            }
        });
    }

    /** Releases keys, or all that are held if none is named. */
    @Override
    public Hand release(KeyCode... combination) {
        List<KeyCode> released = combination.length == 0 ? List.copyOf(keys) : List.of(combination);
        return act(at -> {
            for (KeyCode key : released) {
                keys.remove(key);
                at.keyRelease(key);
            }
        });
    }

    @Override
    public Hand push(KeyCode... combination) {
        List<KeyCode> released = new ArrayList<>(List.of(combination));
        Collections.reverse(released);
        return press(combination).release(released.toArray(KeyCode[]::new));
    }

    @Override
    public Hand type(KeyCode... several) {
        for (KeyCode key : several) {
            push(key);
        }
        return this;
    }

    @Override
    public Hand type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            push(key);
        }
        return this;
    }

    /** Types a text at one go, so that it is one edit however busy the machine is. */
    @Override
    public Hand write(String text) {
        return act(unused -> text.chars()
                .forEach(c -> typeInto(
                        Window.getWindows().stream()
                                .filter(Window::isFocused)
                                .reduce((below, above) -> above)
                                .orElseThrow()
                                .getScene()
                                .getFocusOwner(),
                        Character.toString((char) c))));
    }

    private static void typeInto(Node focused, String character) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    focused,
                    new KeyEvent(
                            type,
                            type == KeyEvent.KEY_TYPED ? character : KeyEvent.CHAR_UNDEFINED,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }
    }

    @Override
    public Hand moveTo(PointQuery place, Motion motion) {
        go(Calm.onInterfaceThread(place::query));
        // What was aimed at may have moved meanwhile.
        Point2D now = Calm.onInterfaceThread(place::query);
        return now.equals(Calm.onInterfaceThread(robot::getMousePosition)) ? this : act(at -> at.mouseMove(now));
    }

    @Override
    public Hand moveBy(double x, double y, Motion motion) {
        return go(Calm.onInterfaceThread(robot::getMousePosition).add(x, y));
    }

    /** Moves to where something goes on for as long as a button is held, and does not wait for its end. */
    void moveOn(Point2D to) {
        Calm.onInterfaceThread(() -> {
            robot.mouseMove(to);
            return true;
        });
    }

    private Hand go(Point2D to) {
        return act(at -> {
            Point2D from = at.getMousePosition();
            for (int i = 1; i <= PASSED; i++) {
                at.mouseMove(from.interpolate(to, i / (PASSED + 1.0)));
            }
            at.mouseMove(to);
        });
    }

    @Override
    public Hand press(MouseButton... which) {
        return act(at -> {
            MouseButton[] pressed = orPrimary(which);
            buttons.addAll(List.of(pressed));
            at.mousePress(pressed);
        });
    }

    @Override
    public Hand release(MouseButton... which) {
        MouseButton[] released = which.length == 0 ? List.copyOf(buttons).toArray(MouseButton[]::new) : which;
        return act(at -> {
            buttons.removeAll(List.of(released));
            at.mouseRelease(released);
        });
    }

    @Override
    public Hand clickOn(MouseButton... which) {
        return press(which).release(which.length == 0 ? orPrimary(which) : which);
    }

    @Override
    public Hand clickOn(PointQuery place, Motion motion, MouseButton... which) {
        return moveTo(place, motion).clickOn(which);
    }

    /** Both clicks at once, so that they are a double click however busy the machine is. */
    @Override
    public Hand doubleClickOn(MouseButton... which) {
        MouseButton[] clicked = orPrimary(which);
        return act(at -> {
            at.mouseClick(clicked);
            at.mouseClick(clicked);
        });
    }

    @Override
    public Hand doubleClickOn(PointQuery place, Motion motion, MouseButton... which) {
        return moveTo(place, motion).doubleClickOn(which);
    }

    @Override
    public Hand drag(MouseButton... which) {
        return press(which);
    }

    @Override
    public Hand drag(PointQuery place, MouseButton... which) {
        return moveTo(place, Motion.DIRECT).press(which);
    }

    @Override
    public Hand drop() {
        return release(List.copyOf(buttons).toArray(MouseButton[]::new));
    }

    private static MouseButton[] orPrimary(MouseButton... which) {
        return which.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : which;
    }
}
