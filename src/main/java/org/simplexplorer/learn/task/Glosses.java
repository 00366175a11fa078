package org.simplexplorer.learn.task;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Real texts: glosses of nouns from WordNet 3.1 (Princeton University), to be told apart by the lexicographers' file that
 * the noun is in. WordNet's own file {@code data.noun} is read, of which a line is
 *
 * <pre>  02124272 05 n 03 cat 0 ... | feline mammal usually having thick soft fur; "the cat sat"</pre>
 *
 * <p>with the number of the file behind the offset; the examples in quotation marks are left out.
 */
public final class Glosses {

    private static final String RESOURCE = "/net/sf/extjwnl/data/wordnet/wn31/data.noun";
    private static final Map<String, String> CLASSES = Map.of(
            "04", "act",
            "05", "animal",
            "06", "artifact",
            "15", "location",
            "18", "person",
            "20", "plant");
    private static final int EACH = 1500;
    private static final int LEAST_COUNT = 4;
    private static final int FILE_START = 9;

    private Glosses() {}

    /** The task; reading takes some tenths of a second. */
    public static TextsTask task() {
        return new TextsTask(
                "glosses",
                "Glosses of 9,000 nouns of WordNet 3.1 (Princeton University), to one of six classes; one gloss in five is held out.",
                texts(),
                LEAST_COUNT);
    }

    /** As many of each class, taken at equal distances. */
    private static List<LabelledText> texts() {
        Map<String, List<String>> byFile = new TreeMap<>();
        CLASSES.keySet().forEach(file -> byFile.put(file, new ArrayList<>()));
        try (InputStream in = Glosses.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program's copy of WordNet is missing: " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line, byFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's copy of WordNet cannot be read", e);
        }
        List<LabelledText> texts = new ArrayList<>();
        new TreeMap<>(CLASSES).forEach((file, label) -> { // in an order that is always the same
            List<String> glosses = byFile.getOrDefault(file, List.of());
            for (int i = 0; i < EACH; i++) {
                texts.add(new LabelledText(glosses.get((int) ((long) i * glosses.size() / EACH)), label));
            }
        });
        return texts;
    }

    /** Lines of the licence start with spaces. */
    private static void add(String line, Map<String, List<String>> byFile) {
        if (line.startsWith(" ")) {
            return;
        }
        List<String> glosses = byFile.get(line.substring(FILE_START, FILE_START + 2));
        String gloss = line.substring(line.indexOf('|') + 1);
        int example = gloss.indexOf('"');
        String definition = example < 0 ? gloss : gloss.substring(0, example);
        if (glosses != null && TextsTask.wordCount(definition) > 0) {
            glosses.add(definition);
        }
    }
}
