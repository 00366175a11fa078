package org.simplexplorer.viewmodel.export;

import java.util.Map;
import javafx.beans.property.BooleanProperty;

/** Switches among the settings that a figure keeps. */
final class Switches {

    private Switches() {}

    /** Sets a switch as the figure has it; one that the figure does not speak of stays. */
    static void take(Map<String, String> settings, String name, BooleanProperty flag) {
        String value = settings.get(name);
        if (value != null) {
            flag.set(Boolean.parseBoolean(value));
        }
    }
}
