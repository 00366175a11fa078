package org.simplexplorer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.text.Quoted;

/**
 * The Python literal in an {@code .npy} header, {@code {'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }}, and
 * nothing else of Python: three keys, each once.
 */
final class NpyLiteral {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*('[^'\\\\]*'|\"[^\"\\\\]*\"|\\d+L?|True|False|[{}():,\\[\\]]|\\S)");

    private static final Pattern LENGTH = Pattern.compile("\\d{1,10}L?");

    private final Matcher tokens;
    private String token = "";
    private @Nullable String descr;
    private @Nullable Boolean fortranOrder;
    private long @Nullable [] shape;

    private NpyLiteral(String text) {
        tokens = TOKEN.matcher(text.strip());
        advance();
    }

    /** @param dataOffset where the elements start */
    static NpyHeader parse(String text, int dataOffset) throws StudyFormatException {
        return new NpyLiteral(text).header(dataOffset);
    }

    private NpyHeader header(int dataOffset) throws StudyFormatException {
        take("{");
        while (!token.equals("}")) {
            String key = string();
            take(":");
            entry(key);
            if (!token.equals("}")) {
                take(",");
            }
        }
        take("}");
        if (!token.isEmpty()) {
            throw unexpected("its end");
        }
        if (descr == null || fortranOrder == null || shape == null) {
            throw new StudyFormatException("the header of the .npy array lacks descr, fortran_order or shape");
        }
        return new NpyHeader(descr, fortranOrder, shape, dataOffset);
    }

    private void entry(String key) throws StudyFormatException {
        if (key.equals("descr") && descr == null) {
            if (token.equals("[")) {
                throw new StudyFormatException("the array holds records of several fields; save one field as an array");
            }
            descr = string();
        } else if (key.equals("fortran_order") && fortranOrder == null) {
            if (!token.equals("True") && !token.equals("False")) {
                throw unexpected("True or False");
            }
            fortranOrder = token.equals("True");
            advance();
        } else if (key.equals("shape") && shape == null) {
            shape = tuple();
        } else {
            throw new StudyFormatException(
                    "the header of the .npy array has %s, which is unknown or there twice".formatted(Quoted.of(key)));
        }
    }

    private long[] tuple() throws StudyFormatException {
        List<Long> extents = new ArrayList<>();
        take("(");
        while (!token.equals(")")) {
            if (!LENGTH.matcher(token).matches()) {
                throw unexpected("a length of at most 10 digits");
            }
            extents.add(Long.valueOf(token.replace("L", "")));
            advance();
            if (!token.equals(")")) {
                take(",");
            }
        }
        take(")");
        return extents.stream().mapToLong(Long::longValue).toArray();
    }

    private String string() throws StudyFormatException {
        if (token.length() < 2 || !(token.startsWith("'") || token.startsWith("\""))) {
            throw unexpected("a text in quotes");
        }
        String text = token.substring(1, token.length() - 1);
        advance();
        return text;
    }

    private void take(String expected) throws StudyFormatException {
        if (!token.equals(expected)) {
            throw unexpected(Quoted.of(expected));
        }
        advance();
    }

    private void advance() {
        token = tokens.find() ? tokens.group(1) : "";
    }

    private StudyFormatException unexpected(String expected) {
        String there = token.isEmpty() ? "its end" : Quoted.of(token);
        return new StudyFormatException(
                "the header of the .npy array is damaged: %s stands where %s should".formatted(there, expected));
    }
}
