package org.simplexplorer.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.simplexplorer.scene.Face;

/**
 * A machine that has only some of the bundled fonts, for programs that look fonts up by fontconfig: with other fonts they
 * would draw other letters, and nothing could be said about where these belong.
 */
final class BundledFonts {

    private BundledFonts() {}

    /** The variables under which a program sees these faces and no other font. */
    static Map<String, String> only(Path folder, List<Face> faces) throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("fonts"));
        for (Face face : faces) {
            Path file = fonts.resolve(face.fileName());
            if (!Files.exists(file)) {
                try (var in = face.open()) {
                    Files.copy(in, file);
                }
            }
        }
        Path file = Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(
                        fonts.toAbsolutePath(), folder.resolve("cache").toAbsolutePath()));
        return Map.of("FONTCONFIG_FILE", file.toAbsolutePath().toString());
    }
}
