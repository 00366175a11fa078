package org.simplexplorer.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read what was saved. */
class AtomicFileTest {

    private static final byte[] BYTES = "new".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @BeforeEach
    void permissionsAreKnown() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static Path with(Path file, String permissions) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-r--", "r--r--r--", "rwxr-xr-x"})
    void aFileThatIsReplacedKeepsItsPermissions(String permissions) throws IOException {
        Path file = with(Files.writeString(folder.resolve("a.json"), "old"), permissions);

        AtomicFile.save(file, BYTES);

        assertThat(file).hasContent("new");
        assertThat(permissions(file)).isEqualTo(permissions);
    }

    @Test
    void aNewFileHasWhatTheSystemGives() throws IOException {
        Path file = folder.resolve("a.json");

        AtomicFile.save(file, BYTES);

        assertThat(permissions(file)).isEqualTo(permissions(Files.createFile(folder.resolve("other"))));
    }

    @Test
    void throughALinkTheFilesPermissionsAreKept() throws IOException {
        Path file = with(Files.writeString(folder.resolve("a.json"), "old"), "rw-------");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        AtomicFile.save(link, BYTES);

        assertThat(link).isSymbolicLink();
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void theOwnersFileIsTheOwnersAloneInAFolderOfHisOwn() throws IOException {
        Path settings = folder.resolve("settings");
        Path unsaved = settings.resolve("unsaved");
        Path file = unsaved.resolve("a.unsaved");

        AtomicFile.saveForOwner(file, BYTES);

        assertThat(file).hasContent("new");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(unsaved)).isEqualTo("rwx------");
        assertThat(permissions(settings)).isEqualTo("rwx------");
    }

    @Test
    void whatOthersCouldReadIsClosedToThem() throws IOException {
        Path open = with(Files.createDirectory(folder.resolve("settings")), "rwxr-xr-x");
        Path file = with(Files.writeString(open.resolve("settings.properties"), "old"), "rw-r--r--");

        AtomicFile.saveForOwner(file, BYTES);

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(open)).isEqualTo("rwx------");
    }

    @Test
    void aPlaceThatIsNoFolderIsASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "").resolve("a.unsaved");

        assertThatIOException()
                .isThrownBy(() -> AtomicFile.saveForOwner(file, BYTES))
                .withMessageStartingWith("“a.unsaved” cannot be saved: ");
    }

    /** As on Windows: the files of a zip archive have no such permissions. */
    @Test
    void whereThereAreNoPermissionsNoneAreAskedFor() throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            assertThat(archive.supportedFileAttributeViews()).doesNotContain("posix");
            Path owners = archive.getPath("/settings/a.unsaved");

            AtomicFile.saveForOwner(owners, BYTES);
            AtomicFile.save(archive.getPath("/a.json"), BYTES);

            assertThat(Files.readString(owners)).isEqualTo("new");
            assertThat(Files.readString(archive.getPath("/a.json"))).isEqualTo("new");
        }
    }
}
