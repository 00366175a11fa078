package org.simplexplorer.viewmodel.transformer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.attend.ReadText;
import org.simplexplorer.model.Transformer;

/** The transformers that can be used, by their names: the one that is built in, and those that a person has chosen. Thread-safe. */
public final class ModelShelf {

    private final String builtInName;
    private final Supplier<Transformer> builtIn;
    private final Map<String, Transformer> own = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable ReadText> last = new AtomicReference<>();

    /** @param builtIn loads the model, at the first use; it may take a second */
    public ModelShelf(String builtInName, Supplier<Transformer> builtIn) {
        this.builtInName = builtInName;
        this.builtIn = builtIn;
    }

    /** The name of the model that is always there. */
    public String builtInName() {
        return builtInName;
    }

    /** Whether a model can be used. */
    public boolean has(String name) {
        return name.equals(builtInName) || own.containsKey(name);
    }

    /** Takes a model in; another one of the same name is replaced. */
    void add(Transformer model) {
        own.put(model.name(), model);
    }

    /**
     * A model by its name. Loads it if need be, so not for the interface thread.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Transformer get(String name) {
        Transformer chosen = own.get(name);
        if (chosen != null) {
            return chosen;
        }
        if (!name.equals(builtInName)) {
            throw new IllegalArgumentException("the model \u201c" + name + "\u201d is not loaded; choose its folder");
        }
        return builtIn.get();
    }

    /**
     * A text as a model reads it. What was read last is not read again, since one text serves the scores, the pictures of
     * all heads and their ranking.
     *
     * @throws IllegalArgumentException with one sentence if there is no such model, or nothing to read in the text
     * @throws ArithmeticException if the model's numbers go beyond what floats can hold
     */
    public ReadText read(String name, String text) {
        Transformer model = get(name);
        ReadText known = last.get();
        if (known != null && known.model() == model && known.text().equals(text)) {
            return known;
        }
        ReadText read = ReadText.of(model, text);
        last.set(read);
        return read;
    }
}
