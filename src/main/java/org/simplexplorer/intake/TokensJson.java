package org.simplexplorer.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.simplexplorer.study.JsonInput;
import org.simplexplorer.study.Limits;
import org.simplexplorer.study.StudyFormatException;

/** Reads lists of tokens in JSON, as the fields of an object come one after another. */
final class TokensJson {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final JsonInput input;
    private final Map<FieldNames, List<String>> lists = new EnumMap<>(FieldNames.class);

    /** Sentences as one text, which give way to a list of their tokens. */
    private final Map<FieldNames, List<String>> sentences = new EnumMap<>(FieldNames.class);

    TokensJson(JsonInput input) {
        this.input = input;
    }

    /** Reads a text that is a list of tokens, or an object with lists of source and of target tokens. */
    static Tokens read(String json) throws StudyFormatException {
        JsonInput input = new JsonInput(json);
        TokensJson tokens = new TokensJson(input);
        tokens.field(FieldNames.SOURCE, "the list");
        input.end();
        return tokens.tokens();
    }

    /** Reads the value of a field: a list of tokens, a sentence, or an object of lists. */
    void field(FieldNames role, String path) throws StudyFormatException {
        if (input.isArray()) {
            if (lists.containsKey(role)) {
                throw new StudyFormatException(path + " is a second list of these tokens; leave one of them");
            }
            lists.put(role, input.isArrayOfArrays() ? batchOfOne(path) : list(path));
        } else if (input.isObject()) {
            input.object(path, name -> {
                Optional<FieldNames> inner =
                        FieldNames.of(name).filter(found -> found != FieldNames.ATTENTION && !input.isObject());
                if (inner.isPresent()) {
                    field(inner.get(), path + "." + name);
                } else {
                    input.verbatim(path);
                }
            });
        } else {
            sentences.put(role, split(input.string(path), path));
        }
    }

    Tokens tokens() {
        return new Tokens(found(FieldNames.SOURCE), found(FieldNames.TARGET));
    }

    private Optional<List<String>> found(FieldNames role) {
        return Optional.ofNullable(lists.getOrDefault(role, sentences.get(role)));
    }

    private List<String> list(String path) throws StudyFormatException {
        List<String> tokens = new ArrayList<>();
        input.array(path, index -> {
            if (index == Limits.TOKENS) {
                throw new StudyFormatException("%s has more than %d tokens".formatted(path, Limits.TOKENS));
            }
            tokens.add(input.stringOrNumber(path + "[" + index + "]"));
        });
        return tokens;
    }

    private List<String> batchOfOne(String path) throws StudyFormatException {
        List<String> tokens = new ArrayList<>();
        input.array(path, index -> {
            if (index > 0) {
                throw new StudyFormatException(path + " holds the tokens of several examples; save one of them");
            }
            tokens.addAll(list(path + "[0]"));
        });
        return tokens;
    }

    private static List<String> split(String sentence, String path) throws StudyFormatException {
        List<String> words = List.of(SPACE.split(sentence.strip(), Limits.TOKENS + 1));
        if (words.size() > Limits.TOKENS) {
            throw new StudyFormatException("%s has more than %d words".formatted(path, Limits.TOKENS));
        }
        return words;
    }
}
