package org.simplexplorer.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.QuickText;
import org.simplexplorer.study.QuickText.Token;
import org.simplexplorer.study.Row;
import org.simplexplorer.study.Study;
import org.simplexplorer.study.StudyReader;
import org.simplexplorer.text.FormatException;

/** Tells what a text is, and reads it: a study file, attention in JSON, a table, or a sentence. */
final class IntakeText {

    /** What spreadsheets write before a table to tell themselves its delimiter. */
    static final Pattern SEPARATOR = Pattern.compile("sep=(.)(?=\\R)");

    private IntakeText() {}

    static Intake read(String text, String name, DelimitedHints hints) throws FormatException {
        String suffix = suffix(name);
        if (hints.isEmpty() && (JsonStart.matches(text) || suffix.equals("json"))) {
            return json(text.getBytes(StandardCharsets.UTF_8), name);
        }
        if (text.isBlank()) {
            throw new FormatException("the text is empty");
        }
        Matcher separator = SEPARATOR.matcher(text);
        if (separator.lookingAt()) {
            char delimiter = separator.group(1).charAt(0);
            return table(text.substring(separator.end()), name, hints.orDelimiter(delimiter));
        }
        Optional<String> spaced = SpacedNumbers.tabbed(text);
        boolean named = suffix.equals("csv") || suffix.equals("tsv") || suffix.equals("tab");
        if (!hints.isEmpty() || named || spaced.isPresent() || DelimitedText.isTable(text)) {
            return table(spaced.orElse(text), name, hints);
        }
        return Intake.of(name, sentence(text, name), List.of("Read as a sentence."));
    }

    /** A study file, or attention. */
    static Intake json(byte[] utf8, String name) throws FormatException {
        return JsonReader.firstField(utf8, Set.of(StudyReader.MARK)).isPresent()
                ? Intake.of(name, StudyReader.read(utf8, name), List.of())
                : Intake.of(name, AttentionJson.read(utf8));
    }

    private static Intake table(String text, String name, DelimitedHints hints) throws FormatException {
        return Intake.of(name, DelimitedText.read(text, DelimitedText.guess(text, hints)));
    }

    private static Study sentence(String text, String name) throws FormatException {
        List<Token> tokens = QuickText.parse(text);
        double[] scores =
                tokens.stream().mapToDouble(token -> token.score().orElse(0)).toArray();
        return new Study(
                Intake.title(name),
                "",
                tokens.stream().map(Token::word).toList(),
                List.of(new Row("", scores)),
                Parameters.of(tokens.size()));
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
