package org.simplexplorer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * Writes JSON as it is computed, so that what is large never stands in memory as a whole. Numbers read back as the same
 * double.
 */
public final class JsonWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Half a surrogate pair, which UTF-8 cannot hold. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    /** Writes a part of a text. */
    @FunctionalInterface
    public interface Part {
        void write(JsonWriter json) throws IOException;
    }

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes an object and the end of its line, and leaves the stream open. */
    public static void line(OutputStream out, Part fields) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            new JsonWriter(generator).object(fields);
            generator.writeRaw('\n');
        }
    }

    /** An object as an element. */
    public void object(Part fields) throws IOException {
        generator.writeStartObject();
        fields.write(this);
        generator.writeEndObject();
    }

    public void field(String name, String text) throws IOException {
        generator.writeStringField(name, HALF.matcher(text).replaceAll("\ufffd"));
    }

    public void field(String name, long number) throws IOException {
        generator.writeNumberField(name, number);
    }

    /** A number, which must be finite. */
    public void field(String name, double number) throws IOException {
        generator.writeNumberField(name, number);
    }

    /** A field with an array of numbers, each finite. */
    public void field(String name, double[] numbers) throws IOException {
        generator.writeFieldName(name);
        array(numbers);
    }

    /** As of doubles, with the digits that floats have. */
    public void field(String name, float[] numbers) throws IOException {
        generator.writeArrayFieldStart(name);
        for (float number : numbers) {
            generator.writeNumber(number);
        }
        generator.writeEndArray();
    }

    public void field(String name, int[] numbers) throws IOException {
        generator.writeFieldName(name);
        array(numbers);
    }

    /** A field with an array, whose elements are written one after another. */
    public void array(String name, Part elements) throws IOException {
        generator.writeArrayFieldStart(name);
        elements.write(this);
        generator.writeEndArray();
    }

    /** An array of numbers as an element, each finite. */
    public void array(double[] numbers) throws IOException {
        generator.writeArray(numbers, 0, numbers.length);
    }

    /** An array of numbers as an element. */
    public void array(int[] numbers) throws IOException {
        generator.writeArray(numbers, 0, numbers.length);
    }
}
