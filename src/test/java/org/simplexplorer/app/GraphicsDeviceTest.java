package org.simplexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphicsDeviceTest {

    @TempDir
    private Path devices;

    private final Properties system = new Properties();

    @BeforeEach
    void onLinux() {
        system.setProperty("os.name", "Linux");
    }

    @Test
    void withoutAnyJavaFxPaintsInSoftware() throws IOException {
        Files.createFile(devices.resolve("null"));
        GraphicsDevice.spareTheSearch(system, devices);
        assertThat(system).containsEntry("prism.order", "sw").containsEntry("prism.disableRegionCaching", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidia0", "nvidiactl", "dxg"})
    void withOneJavaFxTriesIt(String name) throws IOException {
        Files.createDirectory(devices.resolve(name));
        GraphicsDevice.spareTheSearch(system, devices);
        assertThat(system).containsOnlyKeys("os.name");
    }

    @Test
    void theUsersChoiceStays() {
        system.setProperty("prism.order", "es2");
        GraphicsDevice.spareTheSearch(system, devices);
        assertThat(system).containsEntry("prism.order", "es2");
    }

    @Test
    void otherSystemsHaveNoSuchFolder() {
        system.setProperty("os.name", "Mac OS X");
        GraphicsDevice.spareTheSearch(system, devices);
        assertThat(system).doesNotContainKey("prism.order");
    }
}
