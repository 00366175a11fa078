package org.simplexplorer.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.StudyFormatException;

/**
 * Reads the tokens of an array from a file beside it: {@code NAME.tokens.txt}, one a line, where an empty line parts the
 * source tokens from the target tokens; or {@code NAME.tokens.json}, a list or an object with source and target.
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

    /** @throws StudyFormatException naming the tokens file */
    static Tokens read(Path file) throws IOException, StudyFormatException {
        try {
            String text = TextFile.read(file);
            return JsonStart.matches(text) ? TokensJson.read(text) : lines(text);
        } catch (StudyFormatException e) {
            throw new StudyFormatException("the tokens in %s: %s".formatted(file.getFileName(), e.getMessage()), e);
        }
    }

    private static Tokens lines(String text) throws StudyFormatException {
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
                throw new StudyFormatException("there are more than %d of them".formatted(Limits.TOKENS));
            }
            side.add(line);
        }
        return new Tokens(Optional.of(sources), targets.isEmpty() ? Optional.empty() : Optional.of(targets));
    }
}
