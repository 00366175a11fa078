package org.simplexplorer.model.text;

import static org.simplexplorer.model.ModelFormatException.quoted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.simplexplorer.model.ModelFormatException;
import org.simplexplorer.model.text.WordPiece.Rules;

/** Reads tokenizers: {@code tokenizer.json} as Hugging Face's library writes it, and {@code vocab.txt}, a piece a line. */
public final class TokenizerFile {

    /** The bytes of a tokenizer's file; those of a hundred languages have a fifth of it. */
    public static final int MOST_BYTES = 16 << 20;

    private static final int MOST_PIECES = 1 << 20;
    private static final int LONGEST_PIECE = 256;
    private static final int LONGEST_WORD = 100;
    private static final String MARK = "##";
    private static final String UNKNOWN = "[UNK]";
    private static final Set<String> SPECIAL = Set.of("[PAD]", UNKNOWN, Vocabulary.START, Vocabulary.END, "[MASK]");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TokenizerFile() {}

    /**
     * Reads {@code tokenizer.json}.
     *
     * @throws ModelFormatException if this is no JSON, or a tokenizer of another kind than WordPiece
     */
    public static WordPiece json(byte[] file) throws ModelFormatException {
        JsonNode json = tree(file);
        require(json.path("model"), "WordPiece", "its pieces");
        require(json.path("normalizer"), "BertNormalizer", "how it cleans text");
        require(json.path("pre_tokenizer"), "BertPreTokenizer", "how it splits words");
        JsonNode model = json.path("model");
        JsonNode cleaning = json.path("normalizer");
        boolean lowerCase = cleaning.path("lowercase").asBoolean(true);
        Rules rules = new Rules(
                new Cleaning(
                        cleaning.path("clean_text").asBoolean(true),
                        cleaning.path("handle_chinese_chars").asBoolean(true),
                        cleaning.path("strip_accents").asBoolean(lowerCase),
                        lowerCase),
                model.path("continuing_subword_prefix").asText(MARK),
                model.path("unk_token").asText(UNKNOWN),
                model.path("max_input_chars_per_word").asInt(LONGEST_WORD),
                special(json.path("added_tokens")));
        Map<String, Integer> ids = new HashMap<>();
        for (Map.Entry<String, JsonNode> piece : model.path("vocab").properties()) {
            put(piece.getKey(), piece.getValue(), ids);
        }
        for (JsonNode added : json.path("added_tokens")) {
            put(added.path("content").asText(), added.path("id"), ids);
        }
        return wordPiece(ids, rules);
    }

    /**
     * Reads {@code vocab.txt}.
     *
     * @throws ModelFormatException if this is no list of pieces
     */
    public static WordPiece vocabulary(byte[] file) throws ModelFormatException {
        Map<String, Integer> ids = new HashMap<>();
        int line = 0;
        for (String piece : text(file).split("\r?\n", MOST_PIECES + 1)) {
            if (!piece.isEmpty()) {
                put(piece, JSON.getNodeFactory().numberNode(line), ids);
            }
            line++;
        }
        boolean cased = ids.keySet().stream()
                .anyMatch(piece -> !piece.startsWith("[") && piece.chars().anyMatch(Character::isUpperCase));
        Set<String> special = new HashSet<>(SPECIAL);
        special.retainAll(ids.keySet());
        return wordPiece(ids, new Rules(Cleaning.cased(cased), MARK, UNKNOWN, LONGEST_WORD, special));
    }

    private static WordPiece wordPiece(Map<String, Integer> ids, Rules rules) throws ModelFormatException {
        List<String> needed = List.of(Vocabulary.START, Vocabulary.END, rules.unknown());
        return new WordPiece(new Vocabulary(ids, needed), rules);
    }

    private static void put(String piece, JsonNode id, Map<String, Integer> ids) throws ModelFormatException {
        if (!id.isInt() || id.intValue() < 0 || id.intValue() >= MOST_PIECES) {
            throw new ModelFormatException("the vocabulary has no place from 0 to %d for the piece %s"
                    .formatted(MOST_PIECES - 1, quoted(piece)));
        }
        if (piece.isEmpty() || piece.length() > LONGEST_PIECE) {
            throw new ModelFormatException("the vocabulary has a piece that is empty, or longer than %d letters: %s"
                    .formatted(LONGEST_PIECE, quoted(piece)));
        }
        ids.put(piece, id.intValue());
    }

    private static Set<String> special(JsonNode added) {
        Set<String> texts = new HashSet<>();
        added.forEach(token -> texts.add(token.path("content").asText()));
        return texts;
    }

    private static void require(JsonNode part, String type, String what) throws ModelFormatException {
        String found = part.path("type").asText("");
        if (!found.equals(type)) {
            throw new ModelFormatException("the tokenizer does not say %s with \u201c%s\u201d, as BERT's does%s"
                    .formatted(what, type, found.isEmpty() ? "" : ", but with " + quoted(found)));
        }
    }

    private static JsonNode tree(byte[] file) throws ModelFormatException {
        try {
            return JSON.readTree(file);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " at line %d, column %d"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw new ModelFormatException("the tokenizer is not valid JSON" + place, e);
        } catch (IOException e) {
            throw new ModelFormatException("the tokenizer is not valid UTF-8", e);
        }
    }

    private static String text(byte[] file) throws ModelFormatException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ModelFormatException("the vocabulary is not valid UTF-8", e);
        }
    }
}
