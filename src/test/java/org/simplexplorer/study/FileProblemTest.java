package org.simplexplorer.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileProblemTest {

    @Test
    void theFileIsNamedWithWhatIsWrongAndWhatToDo(@TempDir Path folder) {
        Path file = folder.resolve("a.csv");
        assertThat(FileProblem.reading(file, new AccessDeniedException(file.toString())))
                .isEqualTo("a.csv: the system does not permit access; change its permissions, or use another place");
        assertThat(FileProblem.reading(file, new NoSuchFileException(file.toString())))
                .isEqualTo("a.csv: there is no such file or folder");
        assertThat(FileProblem.reading(folder, new FileSystemException(folder.toString(), null, "Is a directory")))
                .isEqualTo(folder.getFileName() + ": this is a folder; open a file in it");
    }

    @Test
    void aReasonOfTheSystemStandsWithoutItsCapital() {
        assertThat(FileProblem.describe(new FileSystemException("x", null, "No space left on device")))
                .isEqualTo("no space left on device");
        assertThat(FileProblem.describe(new IOException())).isEqualTo("the system could not read or write the file");
    }
}
