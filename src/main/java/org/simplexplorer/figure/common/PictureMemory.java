package org.simplexplorer.figure.common;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What pictures that follow each other have in common: while one mechanism's slider moves, the panels of the others stay as they
 * are. A thing is found once, and kept as long as every picture asks for it. Safe for all threads.
 */
public final class PictureMemory {

    private Map<Supplier<?>, Object> before = new HashMap<>();
    private Map<Supplier<?>, Object> now = new HashMap<>();

    /** Another picture begins: what the one before did not ask for is forgotten. */
    public synchronized void begin() {
        before = now;
        now = new HashMap<>();
    }

    /**
     * What a recipe makes; the same object for an equal recipe.
     *
     * @param recipe a record of all that the result depends on, none of which changes later
     */
    @SuppressWarnings("unchecked") // equal records are of one class, which makes things of one class
    public synchronized <T> T of(Supplier<T> recipe) {
        Object made = now.get(recipe);
        if (made == null) {
            made = before.get(recipe);
            made = made == null ? recipe.get() : made;
            now.put(recipe, made);
        }
        return (T) made;
    }
}
