package org.simplexplorer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Whether a Linux machine has a graphics processor. Where it has none, JavaFX would load a whole OpenGL with its compiler (about 50 MB)
 * only to find that it is none of hardware, and paint in software after all; it is told to do so at once. In software, pictures of
 * backgrounds to copy from (8 MB) save nothing.
 */
final class GraphicsDevice {

    /** Those of the kernel's drivers, of NVIDIA's own one, and of Windows' subsystem for Linux. */
    private static final List<String> NAMES = List.of("dri", "nvidia0", "nvidiactl", "dxg");

    private GraphicsDevice() {}

    /**
     * To be called before JavaFX starts. What the user has chosen by the same property stays.
     *
     * @param system the properties of Java that JavaFX reads
     * @param devices the folder of the system's devices
     */
    static void spareTheSearch(Properties system, Path devices) {
        boolean linux = system.getProperty("os.name", "").equals("Linux");
        if (linux && NAMES.stream().noneMatch(name -> Files.exists(devices.resolve(name)))) {
            system.putIfAbsent("prism.order", "sw");
            system.putIfAbsent("prism.disableRegionCaching", "true");
        }
    }
}
