package org.simplexplorer.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;

/** The fields of a JSON object, read with messages that name the field and the index. */
final class Fields {

    private final JsonNode object;
    private final Set<String> read = new HashSet<>();

    Fields(JsonNode object) {
        this.object = object;
    }

    boolean has(String name) {
        read.add(name);
        return object.has(name);
    }

    /** The mechanism that {@code mechanism}, {@code gamma} (1 if left out) and the field of its own parameter describe. */
    Mechanism mechanism() {
        MechanismKind kind = kind(Arrays.asList(MechanismKind.values()));
        for (MechanismKind any : MechanismKind.values()) {
            any.parameter().ifPresent(this::own); // a slip in a list of problems should show also where it is ignored
        }
        double own = kind.parameter().map(this::own).orElse(0.0);
        return kind.with(gamma(), own);
    }

    private double own(MechanismParameter parameter) {
        double value = number(parameter.name(), parameter.leftOut());
        parameter.require(value);
        return value;
    }

    /** The {@code mechanism}, one of some that are possible. */
    MechanismKind kind(List<MechanismKind> choices) {
        String names = choices.stream().map(MechanismKind::label).collect(Collectors.joining(", "));
        if (!has("mechanism")) {
            throw new IllegalArgumentException("mechanism is missing; give one of " + names);
        }
        String name = object.get("mechanism").asText();
        MechanismKind kind = MechanismKind.named(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("mechanism \"" + name + "\" is unknown; give one of " + names));
        if (!choices.contains(kind)) {
            throw new IllegalArgumentException("mechanism \"" + name + "\" is not possible; give one of " + names);
        }
        return kind;
    }

    double gamma() {
        return number("gamma", 1);
    }

    /** Checks a field that may be left out: so many strings. */
    void requireStrings(String name, int count) {
        if (!has(name)) {
            return;
        }
        JsonNode array = object.get(name);
        if (!array.isArray() || array.size() != count) {
            throw new IllegalArgumentException(name + " must be an array of " + count + " strings");
        }
        for (int i = 0; i < count; i++) {
            if (!array.get(i).isTextual()) {
                throw new IllegalArgumentException(name + "[" + i + "] is not a string");
            }
        }
    }

    /** An array of finite numbers. */
    double[] numbers(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException(name + " is missing");
        }
        JsonNode array = object.get(name);
        if (!array.isArray()) {
            throw new IllegalArgumentException(name + " is not an array of numbers");
        }
        double[] numbers = new double[array.size()];
        Iterator<JsonNode> items = array.elements();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = finite(items.next(), name + "[" + i + "]");
        }
        return numbers;
    }

    String text(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException(name + " is missing");
        }
        if (!object.get(name).isTextual()) {
            throw new IllegalArgumentException(name + " is not a string");
        }
        return object.get(name).textValue();
    }

    /** Layers that count from 1 in the line, or {@code "all"}; here they count from 0. */
    Set<Integer> layers(String name, int count) {
        if (!has(name)) {
            throw new IllegalArgumentException(name + " is missing; give an array of layers, or \"all\"");
        }
        JsonNode given = object.get(name);
        if (given.isTextual() && given.textValue().equals("all")) {
            return IntStream.range(0, count).boxed().collect(Collectors.toSet());
        }
        if (!given.isArray() || given.isEmpty()) {
            throw new IllegalArgumentException(name + " is neither an array of layers nor \"all\"");
        }
        Set<Integer> layers = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            JsonNode layer = given.get(i);
            if (!layer.isInt() || layer.intValue() < 1 || layer.intValue() > count) {
                throw new IllegalArgumentException(name + "[" + i + "] is not a layer from 1 to " + count);
            }
            layers.add(layer.intValue() - 1);
        }
        return layers;
    }

    boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        if (!object.get(name).isBoolean()) {
            throw new IllegalArgumentException(name + " is neither true nor false");
        }
        return object.get(name).booleanValue();
    }

    /** A field that is misspelt must not be passed over in silence. */
    void requireAllKnown() {
        object.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                throw new IllegalArgumentException("field \"" + name + "\" is unknown");
            }
        });
    }

    private double number(String name, double otherwise) {
        return has(name) ? finite(object.get(name), name) : otherwise;
    }

    private static double finite(JsonNode node, String where) {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw new IllegalArgumentException(where + " is not a finite number");
        }
        return node.doubleValue();
    }
}
