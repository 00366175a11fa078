package org.simplexplorer.viewmodel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.cli.CommandLineProgram;
import org.simplexplorer.study.StudyWriter;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;

/** A dialog and a command line that draw the same study. */
abstract class DialogAndCommandLine {

    @TempDir
    Path folder;

    Workbench workbench;
    ExportModel export;

    @BeforeEach
    void open() throws IOException {
        workbench = Fixtures.workbench(folder.resolve("settings.properties"));
        export = workbench.export();
        export.setWatching(true);
        Files.writeString(
                folder.resolve("study.json"), StudyWriter.write(workbench.open().study()));
    }

    /** What {@code render} makes of the study. */
    Path rendered(String name, String... options) {
        return renderedFrom("study.json", name, options);
    }

    Path renderedFrom(String study, String name, String... options) {
        Path file = folder.resolve("command-" + name);
        List<String> arguments =
                new ArrayList<>(List.of("render", folder.resolve(study).toString(), "-o", file.toString()));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = CommandLineProgram.run(
                arguments.toArray(String[]::new),
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(errors, true));
        assertThat(code).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        return file;
    }

    /** What the dialog writes. */
    Path written(String name) {
        Path file = folder.resolve("dialog-" + name);
        export.write(file);
        assertThat(file).as("%s", workbench.messages().currentProperty().get()).exists();
        return file;
    }
}
