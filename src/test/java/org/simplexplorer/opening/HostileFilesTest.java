package org.simplexplorer.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.outside.OwnJava;

/** A file that is made to take the memory or the time ends in a sentence, in a process that has 256 MB. */
class HostileFilesTest {

    /** Each of these is refused for another reason than that the memory is at an end. */
    private static final Map<String, String> SAID = said();

    private static Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("nested.svg", "its elements are nested deeper than 256 levels");
        said.put("names.svg", "this picture carries no study");
        said.put("dtd.svg", "it has a document type");
        said.put("bomb.pdf", "the study in it is larger than 64 MB");
        said.put("bomb.png", "the study in it is larger than 64 MB");
        said.put("ratio.npz", "more than");
        said.put("entries.npz", "the archive has 60000 entries");
        said.put("deep.json", "nested too deep");
        said.put("objects.json", "nesting depth (101)");
        said.put("fields.json", "has more than 10000 fields");
        said.put("title.json", "string value length");
        said.put("unknown.json", "x is too large");
        said.put("large.json", "the text ends before the JSON is complete");
        said.put("rows.json", "262144 rows");
        said.put("header.npy", "the header of the .npy array is longer than 10000 bytes");
        said.put("sparse.npy", "larger than the 2047 MB");
        said.put("sparse.png", "a figure of more than 64 MB is too large");
        said.put("sparse.json", "larger than the 64 MB");
        said.put("words.txt", "the sentence has more tokens than the 4096");
        said.put("wide.txt", "characters");
        said.put("latin.txt", "the text is not UTF-8");
        said.put("quote.csv", "the cell has more than 1048576 letters (line 1, column 2)");
        said.put("rows.csv", "the table has more than the 4096 rows");
        said.put("spaced.txt", "the table has more than the 4096 rows");
        said.put("long.jsonl", "longer than 32 MiB");
        said.put("numbers.jsonl", "scores has more than 4194304 numbers");
        return said;
    }

    @Test
    @Timeout(600) // a hang, where each file took minutes before
    void everyRefusalEndsInASentenceAndNeedsLittleMemory(@TempDir Path folder)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(OwnJava.command(
                        "-XX:TieredStopAtLevel=4",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFiles.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (var out = process.getInputStream()) {
            lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } finally {
            process.destroyForcibly();
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (String line : lines) {
            assertThat(line).as("a file's name and what is said of it").contains("\t");
            found.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
        }
        assertThat(process.waitFor()).isZero();
        assertThat(found).hasSizeGreaterThan(50);
        assertThat(found).allSatisfy((file, sentence) -> assertThat(sentence)
                .as(file)
                .startsWith(file.endsWith("jsonl") ? "{\"line\":1,\"error\":\"" : file + ": ")
                .hasSizeBetween(15, 700)
                .doesNotContain("Exception", "java."));
        SAID.forEach((file, sentence) -> assertThat(found.get(file)).as(file).contains(sentence));
    }
}
