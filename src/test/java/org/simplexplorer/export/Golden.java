package org.simplexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what an export gave when it was last looked at. {@code mvn test -Dgolden.renew=true} writes them anew,
 * for the diff to be read before it is committed. Where a test fails, what came instead is kept in {@code
 * target/golden-failures}.
 */
final class Golden {

    private static final Path KEPT = Path.of("src/test/resources/org/simplexplorer/export");
    private static final Path FAILURES = Path.of("target/golden-failures");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path golden = KEPT.resolve(name);
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(KEPT);
            Files.writeString(golden, actual);
        }
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!expected.equals(actual)) {
            Files.createDirectories(FAILURES);
            Files.writeString(FAILURES.resolve(name), actual);
        }
        assertThat(actual)
                .as("%s differs from %s; renew with -Dgolden.renew=true", FAILURES.resolve(name), golden)
                .isEqualTo(expected);
    }
}
