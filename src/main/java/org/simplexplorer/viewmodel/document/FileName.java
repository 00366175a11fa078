package org.simplexplorer.viewmodel.document;

import java.util.Locale;
import org.simplexplorer.study.Study;

/** The name of a study's file. */
final class FileName {

    private FileName() {}

    /** Without a suffix: the title in lower case, with hyphens between its words. */
    static String suggestedFor(Study study) {
        String name = study.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "study" : name;
    }
}
