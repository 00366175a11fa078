package org.simplexplorer.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.study.InputFile;
import org.simplexplorer.study.Limits;
import org.simplexplorer.text.FormatException;

/**
 * Reads the tokens of an array from a file beside it: {@code NAME.tokens.txt}, one a line, where an empty line
 * separates the source tokens from the target tokens; or {@code NAME.tokens.json}, a list or an object with source and target.
 */
final class SideTokens {

    private SideTokens() {}

    /** The tokens file that belongs to a file, if there is one. */
    static Optional<Path> beside(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
        return List.of(".tokens.txt", ".tokens.json").stream()
                .map(suffix -> file.resolveSibling(name + suffix))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** @throws FormatException naming the tokens file */
    static Tokens read(Path file) throws FormatException {
        try (InputFile input = InputFile.open(file)) {
            return read(input);
        }
    }

    private static Tokens read(InputFile file) throws FormatException {
        try {
            String text = TextFile.read(file);
            return JsonStart.matches(text) ? TokensJson.read(text.getBytes(StandardCharsets.UTF_8)) : lines(text);
        } catch (FormatException e) {
            throw new FormatException("the tokens in %s: %s".formatted(file.name(), e.getMessage()), e);
        }
    }

    private static Tokens lines(String text) throws FormatException {
        List<String> sources = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        boolean parted = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.isEmpty()) {
                parted |= !sources.isEmpty();
                continue;
            }
            List<String> side = parted ? targets : sources;
            if (side.size() == Limits.TOKENS) {
                throw new FormatException("there are more than %d of them".formatted(Limits.TOKENS));
            }
            side.add(line);
        }
        return new Tokens(Optional.of(sources), targets.isEmpty() ? Optional.empty() : Optional.of(targets));
    }
}
