package org.simplexplorer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.text.FormatException;
import org.simplexplorer.text.Quoted;

/** Goes through a JSON text token by token, and knows where it is. What a few bytes could make large is bounded here. */
final class JsonCursor {

    /** The levels of arrays and objects. */
    static final int MOST_LEVELS = 100;

    /** The fields of one object: their names are kept, to find one that stands there twice. */
    static final int MOST_FIELDS = 10_000;

    /** The characters of a text that is asked for; a value that is passed over or kept as it is can be longer. */
    static final int LONGEST_STRING = 1 << 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // so that they can be refused with their path
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES) // foreign names would fill a shared table
            .build();

    /** What the parser is asked for. */
    interface Access<T extends @Nullable Object> {
        T get() throws IOException;
    }

    private final JsonSource source;
    private final JsonPlaces places;
    private final String base;
    private final JsonParser parser;
    private final int[] fields = new int[MOST_LEVELS + 2];

    /**
     * Stands on the first token of a part of a text.
     *
     * @param start in bytes, included
     * @param end in bytes, excluded
     * @param base the path of that part; empty for the whole text
     */
    JsonCursor(JsonSource source, int start, int end, String base) throws FormatException {
        this.source = source;
        this.places = new JsonPlaces(source.utf8(), start);
        this.base = base;
        try {
            parser = JSON.createParser(source.utf8(), start, end - start);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        if (advance() == null) {
            throw new FormatException(source.name() + " is empty");
        }
    }

    JsonSource source() {
        return source;
    }

    /** The token that this stands on. */
    JsonToken token() {
        return parser.currentToken();
    }

    /** The name of the field whose name or value this stands on. */
    String name() throws FormatException {
        return guarded(parser::currentName);
    }

    String text() throws FormatException {
        return guarded(parser::getText);
    }

    double number() throws FormatException {
        return token().isNumeric() ? guarded(parser::getDoubleValue) : Double.NaN;
    }

    /** Goes to the next token; null at the end. */
    @Nullable
    JsonToken advance() throws FormatException {
        @Nullable JsonToken token = this.<@Nullable JsonToken>guarded(parser::nextToken);
        JsonStreamContext context = parser.getParsingContext();
        if (token == JsonToken.START_OBJECT) {
            fields[context.getNestingDepth()] = 0;
        } else if (token == JsonToken.FIELD_NAME && ++fields[context.getNestingDepth()] > MOST_FIELDS) {
            throw new FormatException("%s has more than %d fields".formatted(path(context.getParent()), MOST_FIELDS));
        }
        return token;
    }

    /** Goes to the last token of the value that starts here, and gives the place behind it, in bytes. */
    int skip(boolean finite) throws FormatException {
        int depth = 0;
        do {
            JsonToken token = token();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (finite && token == JsonToken.VALUE_NUMBER_FLOAT && guarded(parser::isNaN)) {
                throw new FormatException(path() + " is not a finite number");
            }
        } while (depth > 0 && advance() != null);
        guarded(() -> {
            parser.finishToken();
            return parser;
        });
        return places.inBytes(parser.currentLocation().getCharOffset());
    }

    /** Where the token starts, in bytes from the start of the text. */
    int place() {
        return places.inBytes(parser.currentTokenLocation().getCharOffset());
    }

    /** What messages call the value that starts here. */
    String path() {
        return path(holder());
    }

    /** What messages call the array or object that holds the value that starts here. */
    String pathOfHolder() {
        return path(holder().getParent());
    }

    private JsonStreamContext holder() {
        JsonStreamContext context = parser.getParsingContext();
        return token().isStructStart() ? context.getParent() : context;
    }

    private String path(JsonStreamContext context) {
        if (context.inRoot()) {
            return base.isEmpty() ? source.name() : base;
        }
        if (context.inArray()) {
            return path(context.getParent()) + "[" + context.getCurrentIndex() + "]";
        }
        String name = Quoted.word(context.getCurrentName());
        boolean outermost = base.isEmpty() && context.getParent().inRoot();
        return outermost ? name : path(context.getParent()) + "." + name;
    }

    private <T extends @Nullable Object> T guarded(Access<T> access) throws FormatException {
        try {
            return access.get();
        } catch (IOException e) {
            throw source.syntax(JsonProblem.what(e), places.inBytes(JsonProblem.place(e, parser.currentLocation())));
        }
    }
}
