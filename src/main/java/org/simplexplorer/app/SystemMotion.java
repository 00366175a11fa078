package org.simplexplorer.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the person has asked the system for less motion. JavaFX does not say, so the desktop's own settings are read: on Linux
 * GNOME's by its command, GTK's and KDE's from their files; on macOS and Windows by the system's commands. What cannot be read is
 * no wish.
 */
final class SystemMotion {

    private static final long SECONDS = 3;

    private static final List<String> GNOME =
            List.of("gsettings", "get", "org.gnome.desktop.interface", "enable-animations");
    private static final List<String> MAC = List.of("defaults", "read", "com.apple.universalaccess", "reduceMotion");
    private static final List<String> WINDOWS =
            List.of("reg", "query", "HKCU\\Control Panel\\Desktop", "/v", "UserPreferencesMask");

    private static final Pattern GTK = setting("gtk-enable-animations", "(0|false)");
    private static final Pattern KDE = setting("AnimationDurationFactor", "(0(?:\\.0*)?)");

    /** Eight bytes, of which the second lowest bit of the fifth stands for animations inside of windows. */
    private static final Pattern MASK = Pattern.compile("REG_BINARY\\s+[0-9A-F]{8}([0-9A-F]{2})");

    private static final int CLIENT_AREA_ANIMATION = 0x02;

    private final String system;
    private final Path configuration;
    private final Function<List<String>, Optional<String>> command;

    /**
     * @param system the operating system's name
     * @param configuration the folder of the desktop's settings on Linux
     * @param command what a command prints; empty if it cannot be run or fails
     */
    SystemMotion(String system, Path configuration, Function<List<String>, Optional<String>> command) {
        this.system = system;
        this.configuration = configuration;
        this.command = command;
    }

    static SystemMotion here() {
        return new SystemMotion(System.getProperty("os.name"), SettingsFile.linuxFolder(), SystemMotion::run);
    }

    /** Takes a moment: not for the interface thread. */
    boolean isUnwanted() {
        if (system.startsWith("Windows")) {
            return command.apply(WINDOWS).filter(SystemMotion::isMaskedOff).isPresent();
        }
        if (system.startsWith("Mac")) {
            return command.apply(MAC).filter(text -> text.strip().equals("1")).isPresent();
        }
        return command.apply(GNOME).filter(text -> text.strip().equals("false")).isPresent()
                || has("gtk-3.0/settings.ini", GTK)
                || has("gtk-4.0/settings.ini", GTK)
                || has("kdeglobals", KDE);
    }

    private static boolean isMaskedOff(String text) {
        Matcher mask = MASK.matcher(text.toUpperCase(Locale.ROOT));
        return mask.find() && (Integer.parseInt(mask.group(1), 16) & CLIENT_AREA_ANIMATION) == 0;
    }

    private static Pattern setting(String name, String value) {
        return Pattern.compile("(?m)^\\s*" + name + "\\s*=\\s*" + value + "\\s*$");
    }

    private boolean has(String file, Pattern setting) {
        try {
            return setting.matcher(Files.readString(configuration.resolve(file)))
                    .find();
        } catch (IOException e) {
            return false; // most desktops have only some of the files
        }
    }

    private static Optional<String> run(List<String> words) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? Optional.of(printed) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // this desktop has no such command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
