package org.simplexplorer.cli;

import java.util.List;
import java.util.Locale;

/** Reads the names that an option chooses from, spelt as the help spells them, in any case. */
final class Named {

    private Named() {}

    /** @throws UsageException that names the option and its choices */
    static <E extends Enum<E>> E read(String option, String text, E[] choices) throws UsageException {
        for (E choice : choices) {
            if (choice.name().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        throw new UsageException(option + " must be " + list(choices) + ", but is \u201c" + text + "\u201d");
    }

    private static <E extends Enum<E>> String list(E[] choices) {
        List<String> names = List.of(choices).stream()
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
