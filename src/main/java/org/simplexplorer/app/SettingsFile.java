package org.simplexplorer.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where each system keeps a program's settings. */
final class SettingsFile {

    private SettingsFile() {}

    static Path place() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name");
        Path folder = system.startsWith("Windows")
                ? folder("APPDATA", Path.of(home, "AppData", "Roaming"))
                : system.startsWith("Mac") ? Path.of(home, "Library", "Application Support") : linuxFolder();
        return folder.resolve("simplexplorer").resolve("settings.properties");
    }

    /** Where programs on Linux keep their settings. */
    static Path linuxFolder() {
        return folder("XDG_CONFIG_HOME", Path.of(System.getProperty("user.home"), ".config"));
    }

    private static Path folder(String variable, Path usual) {
        @Nullable String value = System.getenv(variable);
        return value == null || value.isEmpty() ? usual : Path.of(value);
    }
}
