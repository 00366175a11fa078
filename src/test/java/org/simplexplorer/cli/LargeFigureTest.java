package org.simplexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest figure that is promised: 512 x 512, with tokens of every length and script. */
class LargeFigureTest {

    private static final int SIDE = 512;
    private static final String[] WORDS = {"a", "attention", "Donaudampfschifffahrtsgesellschaft", "注意力", "انتباه"};

    @TempDir
    Path folder;

    @Test
    void anSvgOfItStaysUnderTwentyMegabytes() throws IOException {
        Path study = study();
        for (String width : new String[] {"", "--width=85mm", "--width=180mm"}) {
            Path svg = folder.resolve("large.svg");
            String[] arguments = {"render", study.toString(), "-o", svg.toString(), width};
            Run run = Run.of("", Arrays.copyOf(arguments, width.isEmpty() ? 4 : 5));
            assertThat(run.code()).isZero();
            assertThat(run.err().lines())
                    .as(width)
                    .hasSize(width.isEmpty() ? 1 : 2)
                    .allMatch(line -> line.contains("left out"));
            assertThat(Files.size(svg)).isBetween(100_000L, 20_000_000L);
        }
    }

    private Path study() throws IOException {
        Random random = new Random(SIDE);
        String source = IntStream.range(0, SIDE)
                .mapToObj(i -> "\"" + WORDS[random.nextInt(WORDS.length)] + i + "\"")
                .collect(Collectors.joining(","));
        String rows = IntStream.range(0, SIDE)
                .mapToObj(r -> random.doubles(SIDE, -3, 3)
                        .mapToObj(Double::toString)
                        .collect(Collectors.joining(
                                ",", "{\"label\":\"" + WORDS[r % WORDS.length] + "\",\"scores\":[", "]}")))
                .collect(Collectors.joining(","));
        return Files.writeString(
                folder.resolve("large.json"),
                "{\"simplexplorer\":1,\"source\":[" + source + "],\"rows\":[" + rows + "]}");
    }
}
