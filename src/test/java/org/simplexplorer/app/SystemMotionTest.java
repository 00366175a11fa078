package org.simplexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wish for less motion, as each desktop keeps it. */
class SystemMotionTest {

    @TempDir
    Path folder;

    private boolean unwanted(String system, String command, String printed) {
        return new SystemMotion(
                        system, folder, words -> words.get(0).equals(command) ? Optional.of(printed) : Optional.empty())
                .isUnwanted();
    }

    private boolean unwantedOnLinux() {
        return unwanted("Linux", "", "");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void isNoWishWhereNothingSaysSo() {
        assertThat(unwantedOnLinux()).isFalse();
        assertThat(unwanted("Mac OS X", "", "")).isFalse();
        assertThat(unwanted("Windows 11", "", "")).isFalse();
    }

    @Test
    void gnomeSaysItByItsCommand() {
        assertThat(unwanted("Linux", "gsettings", "true\n")).isFalse();
        assertThat(unwanted("Linux", "gsettings", "false\n")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,true", "false,true", "1,false", "true,false"})
    void gtkSaysItInAFile(String value, boolean unwanted) throws IOException {
        write("gtk-3.0/settings.ini", "[Settings]\ngtk-theme-name=Adwaita\ngtk-enable-animations = " + value + "\n");
        assertThat(unwantedOnLinux()).isEqualTo(unwanted);
    }

    @Test
    void aCommentIsNoSetting() throws IOException {
        write("gtk-4.0/settings.ini", "[Settings]\n#gtk-enable-animations=0\n");
        assertThat(unwantedOnLinux()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,true", "0.0,true", "0.5,false", "1,false"})
    void kdeSaysItInAFile(String factor, boolean unwanted) throws IOException {
        write("kdeglobals", "[KDE]\nAnimationDurationFactor=" + factor + "\nSingleClick=false\n");
        assertThat(unwantedOnLinux()).isEqualTo(unwanted);
    }

    @Test
    void aFileThatCannotBeReadIsNoWish() throws IOException {
        Files.createDirectories(folder.resolve("kdeglobals"));
        assertThat(unwantedOnLinux()).isFalse();
    }

    @Test
    void macOsSaysItByItsCommand() {
        assertThat(unwanted("Mac OS X", "defaults", "1\n")).isTrue();
        assertThat(unwanted("Mac OS X", "defaults", "0\n")).isFalse();
    }

    /** The first mask is that of a new account, the second that of “adjust for best performance”. */
    @ParameterizedTest
    @CsvSource({"9E1E078012000000,false", "9012038010000000,true"})
    void windowsSaysItInABitOfItsRegistry(String mask, boolean unwanted) {
        String printed = "\r\nHKEY_CURRENT_USER\\Control Panel\\Desktop\r\n    UserPreferencesMask    REG_BINARY    "
                + mask + "\r\n\r\n";
        assertThat(unwanted("Windows 11", "reg", printed)).isEqualTo(unwanted);
    }

    @Test
    void isAskedForHereWithoutAnError() {
        assertThat(SystemMotion.here().isUnwanted()).isIn(true, false);
    }
}
