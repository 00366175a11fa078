package org.simplexplorer.study;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.json.JsonText;
import org.simplexplorer.text.FormatException;

/** The field {@code scoresFrom} of a study file. */
final class ScoresFromJson {

    private static final String MODEL = "model";
    private static final String LAYER = "layer";
    private static final String HEAD = "head";
    private static final String SPECIAL = "special";
    private static final String WORDS = "words";
    private static final String TEXT = "text";
    private static final String CHANGED = "changedByHand";
    private static final String KEEP = "keep";
    private static final String DROP = "drop";
    private static final int MOST = 10_000;

    private @Nullable String model;
    private int layer;
    private int head;
    private boolean dropSpecial = true;
    private boolean words;
    private String text = "";
    private boolean takenOver;
    private final Map<String, String> unknown = new LinkedHashMap<>();

    private ScoresFromJson() {}

    static ScoresFrom read(JsonReader input) throws FormatException {
        String path = input.path();
        ScoresFromJson fields = new ScoresFromJson();
        input.object(name -> fields.field(name, input));
        if (fields.model == null || fields.layer == 0 || fields.head == 0) {
            throw new FormatException("the field " + path + " must name a model, a layer and a head");
        }
        return new ScoresFrom(
                fields.model,
                fields.layer,
                fields.head,
                fields.dropSpecial,
                fields.words,
                fields.text,
                fields.takenOver,
                new UnknownFields(fields.unknown));
    }

    private void field(String name, JsonReader input) throws FormatException {
        switch (name) {
            case MODEL -> model = input.string();
            case LAYER -> layer = count(input);
            case HEAD -> head = count(input);
            case SPECIAL -> dropSpecial = isDropped(input);
            case WORDS -> words = input.bool();
            case TEXT -> text = input.string();
            case CHANGED -> takenOver = input.bool();
            default -> unknown.put(name, input.verbatim());
        }
    }

    private static int count(JsonReader input) throws FormatException {
        double number = input.number();
        if (number != Math.rint(number) || number < 1 || number > MOST) {
            throw input.problem("is not a number that counts from 1");
        }
        return (int) number;
    }

    private static boolean isDropped(JsonReader input) throws FormatException {
        String special = input.string();
        if (!special.equals(DROP) && !special.equals(KEEP)) {
            throw input.problem("is neither \"keep\" nor \"drop\"");
        }
        return special.equals(DROP);
    }

    static String write(ScoresFrom from) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(MODEL, JsonText.quoted(from.model()));
        fields.put(LAYER, Integer.toString(from.layer()));
        fields.put(HEAD, Integer.toString(from.head()));
        fields.put(SPECIAL, JsonText.quoted(from.dropSpecial() ? DROP : KEEP));
        fields.put(WORDS, Boolean.toString(from.words()));
        fields.put(TEXT, JsonText.quoted(from.text()));
        if (from.takenOver()) {
            fields.put(CHANGED, Boolean.toString(true));
        }
        fields.putAll(from.unknown().json());
        return JsonText.inline(fields);
    }
}
