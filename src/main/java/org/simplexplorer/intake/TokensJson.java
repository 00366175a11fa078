package org.simplexplorer.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.study.Limits;
import org.simplexplorer.text.FormatException;

/** Reads lists of tokens in JSON, as the fields of an object come one after another. */
final class TokensJson {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final JsonReader input;
    private final Map<FieldNames, List<String>> lists = new EnumMap<>(FieldNames.class);

    /** Sentences as one text, which give way to a list of their tokens. */
    private final Map<FieldNames, List<String>> sentences = new EnumMap<>(FieldNames.class);

    TokensJson(JsonReader input) {
        this.input = input;
    }

    /** Reads a text that is a list of tokens, or an object with lists of source and of target tokens. */
    static Tokens read(byte[] utf8) throws FormatException {
        JsonReader input = JsonReader.of(utf8, "the list");
        TokensJson tokens = new TokensJson(input);
        tokens.field(FieldNames.SOURCE);
        input.end();
        return tokens.tokens();
    }

    /** Reads the value of a field: a list of tokens, a sentence, or an object of lists. */
    void field(FieldNames role) throws FormatException {
        if (input.isArray()) {
            if (lists.containsKey(role)) {
                throw input.problem("is a second list of these tokens; remove one of them");
            }
            lists.put(role, input.isArrayOfArrays() ? batchOfOne() : list());
        } else if (input.isObject()) {
            input.object(name -> {
                Optional<FieldNames> inner =
                        FieldNames.of(name).filter(found -> found != FieldNames.ATTENTION && !input.isObject());
                if (inner.isPresent()) {
                    field(inner.get());
                } else {
                    input.skip();
                }
            });
        } else {
            sentences.put(role, split(input));
        }
    }

    Tokens tokens() {
        return new Tokens(found(FieldNames.SOURCE), found(FieldNames.TARGET));
    }

    private Optional<List<String>> found(FieldNames role) {
        return Optional.ofNullable(lists.getOrDefault(role, sentences.get(role)));
    }

    private List<String> list() throws FormatException {
        String path = input.path();
        List<String> tokens = new ArrayList<>();
        input.array(index -> {
            if (index == Limits.TOKENS) {
                throw new FormatException("%s has more than %d tokens".formatted(path, Limits.TOKENS));
            }
            tokens.add(input.stringOrNumber());
        });
        return tokens;
    }

    private List<String> batchOfOne() throws FormatException {
        String path = input.path();
        List<String> tokens = new ArrayList<>();
        input.array(index -> {
            if (index > 0) {
                throw new FormatException(path + " holds the tokens of several examples; save one of them");
            }
            tokens.addAll(list());
        });
        return tokens;
    }

    private static List<String> split(JsonReader input) throws FormatException {
        List<String> words = List.of(SPACE.split(input.string().strip(), Limits.TOKENS + 1));
        if (words.size() > Limits.TOKENS) {
            throw input.problem("has more than %d words".formatted(Limits.TOKENS));
        }
        return words;
    }
}
