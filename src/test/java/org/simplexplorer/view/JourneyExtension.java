package org.simplexplorer.view;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Screen;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * Starts the toolkit, lends each test its hand, fails it for an exception that nobody caught on any thread, and keeps what a
 * failed test had on its screen in {@code target/journeys}.
 */
final class JourneyExtension implements BeforeEachCallback, AfterTestExecutionCallback, ParameterResolver {

    private static final Path PICTURES = Path.of("target", "journeys");

    private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        FxToolkit.registerPrimaryStage();
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> uncaught.add(problem));
        ((WindowJourney) context.getRequiredTestInstance()).openWindow();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FxRobot.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return ((WindowJourney) context.getRequiredTestInstance()).hand;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws Exception {
        Throwable problem = uncaught.peek();
        if (problem != null || context.getExecutionException().isPresent()) {
            keepPicture(context);
        }
        if (problem != null && context.getExecutionException().isEmpty()) {
            throw new AssertionError("an exception that nobody caught", problem);
        }
    }

    private static void keepPicture(ExtensionContext context) throws IOException {
        BufferedImage picture = Calm.onInterfaceThread(JourneyExtension::screen);
        Files.createDirectories(PICTURES);
        String name = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
        Path file = PICTURES.resolve(name.replaceAll("[^A-Za-z0-9.]+", "-") + ".png");
        ImageIO.write(picture, "png", file.toFile());
        context.publishReportEntry("picture", file.toString());
    }

    /** All windows, each in its place, later ones over earlier ones. */
    private static BufferedImage screen() {
        Rectangle2D all = Screen.getPrimary().getBounds();
        BufferedImage picture =
                new BufferedImage((int) all.getWidth(), (int) all.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D on = picture.createGraphics();
        for (Window window : Window.getWindows()) {
            on.drawImage(image(window.getScene().snapshot(null)), (int) window.getX(), (int) window.getY(), null);
        }
        on.dispose();
        return picture;
    }

    private static BufferedImage image(Image seen) {
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
