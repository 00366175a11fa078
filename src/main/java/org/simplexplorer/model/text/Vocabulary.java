package org.simplexplorer.model.text;

import static org.simplexplorer.model.ModelFormatException.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.model.ModelFormatException;

/** The pieces that a model knows, with their places in its table of vectors. */
final class Vocabulary {

    static final String START = "[CLS]";
    static final String END = "[SEP]";

    private final Map<String, Integer> ids;
    private final int longest;

    /**
     * @param ids from pieces to places
     * @param needed pieces that must be there
     * @throws ModelFormatException that names the one that is missing
     */
    Vocabulary(Map<String, Integer> ids, List<String> needed) throws ModelFormatException {
        this.ids = Map.copyOf(ids);
        for (String piece : needed) {
            if (!ids.containsKey(piece)) {
                throw new ModelFormatException(
                        "the vocabulary has no piece %s, which a BERT encoder needs".formatted(quoted(piece)));
            }
        }
        longest = ids.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    int id(String piece) {
        return ids.getOrDefault(piece, -1);
    }

    /** The highest place. */
    int highest() {
        return ids.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    /**
     * Splits a word: the longest piece that it starts with, then the longest that the rest starts with, and so on.
     *
     * @param mark what pieces within a word start with in the vocabulary
     * @return the pieces with their marks, or null if some rest starts with no piece
     */
    @Nullable
    List<String> split(String word, String mark) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < word.length(); ) {
            String before = start == 0 ? "" : mark;
            int end = Math.min(word.length(), start + longest);
            while (end > start && !ids.containsKey(before + word.substring(start, end))) {
                end--;
            }
            if (end == start) {
                return null;
            }
            pieces.add(before + word.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
