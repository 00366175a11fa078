package org.simplexplorer.edit;

import java.util.List;
import java.util.Optional;

/** How a tokenizer marks which of its pieces make one word. */
public enum PieceScheme {
    /** WordPiece, as BERT has it: {@code ##ing} goes on with a word. */
    WORDPIECE("##ing") {
        @Override
        boolean isMarked(String token) {
            return token.startsWith("##") && token.length() > 2;
        }

        @Override
        boolean joins(String before, String token) {
            return isMarked(token);
        }

        @Override
        String text(String token) {
            return isMarked(token) ? token.substring(2) : token;
        }
    },
    /** Byte-level pairs, as GPT-2 has them: {@code Ġword} starts a word, and letters stand for bytes. */
    BYTE_LEVEL("\u0120word") {
        @Override
        boolean isMarked(String token) {
            return startsWith(token, ByteLevel.SPACE) || startsWith(token, ByteLevel.LINE_BREAK);
        }

        @Override
        boolean joins(String before, String token) {
            return !isMarked(token);
        }

        @Override
        String word(String pieces) {
            return ByteLevel.decode(pieces).strip();
        }
    },
    /** SentencePiece, as T5 has it: {@code ▁word} starts a word. */
    SENTENCEPIECE("\u2581word") {
        @Override
        boolean isMarked(String token) {
            return startsWith(token, '\u2581');
        }

        @Override
        boolean joins(String before, String token) {
            return !isMarked(token);
        }

        @Override
        String text(String token) {
            return isMarked(token) ? token.substring(1) : token;
        }
    },
    /** Pairs with an end: {@code word</w>} ends a word. */
    END_OF_WORD("word</w>") {
        @Override
        boolean isMarked(String token) {
            return token.endsWith("</w>");
        }

        @Override
        boolean joins(String before, String token) {
            return !isMarked(before);
        }

        @Override
        String text(String token) {
            return isMarked(token) ? token.substring(0, token.length() - 4) : token;
        }
    },
    /** Pairs that are continued, as subword-nmt has them: what follows {@code wor@@} goes on with the word. */
    CONTINUED("wor@@") {
        @Override
        boolean isMarked(String token) {
            return token.endsWith("@@") && token.length() > 2;
        }

        @Override
        boolean joins(String before, String token) {
            return isMarked(before);
        }

        @Override
        String text(String token) {
            return isMarked(token) ? token.substring(0, token.length() - 2) : token;
        }
    };

    private final String example;

    PieceScheme(String example) {
        this.example = example;
    }

    /** The scheme with the most marks among tokens; empty where there is no mark, as in a plain sentence. */
    public static Optional<PieceScheme> of(List<String> tokens) {
        Optional<PieceScheme> best = Optional.empty();
        long most = 0;
        for (PieceScheme scheme : values()) {
            long marks = scheme.marked(tokens);
            if (marks > most) {
                most = marks;
                best = Optional.of(scheme);
            }
        }
        return best;
    }

    /** A marked piece, to name the scheme by. */
    public String example() {
        return example;
    }

    /** How many tokens have a mark. */
    public long marked(List<String> tokens) {
        return tokens.stream().filter(this::isMarked).count();
    }

    abstract boolean isMarked(String token);

    /** Whether a token goes on with the word of the one before it; special tokens apart. */
    abstract boolean joins(String before, String token);

    /** A piece without its mark. */
    String text(String token) {
        return token;
    }

    /** A word of its pieces without marks. */
    String word(String pieces) {
        return pieces;
    }

    private static boolean startsWith(String token, char mark) {
        return !token.isEmpty() && token.charAt(0) == mark;
    }
}
