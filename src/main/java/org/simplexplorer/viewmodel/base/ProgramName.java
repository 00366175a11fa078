package org.simplexplorer.viewmodel.base;

import org.simplexplorer.study.ProgramVersion;

/** How the program calls itself. */
public final class ProgramName {

    private ProgramName() {}

    /** For example {@code Simplexplorer 0.1.0}. */
    public static String withVersion() {
        return "Simplexplorer " + ProgramVersion.text();
    }
}
