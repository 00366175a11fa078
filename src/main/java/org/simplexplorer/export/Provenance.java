package org.simplexplorer.export;

/**
 * What a picture says of itself, so that who opens it can open the study again.
 *
 * @param title what the picture is called
 * @param studyJson the study as its file would hold it; empty for a picture that shows none
 * @param program the program and its version, such as {@code simplexplorer 0.1.0}
 */
public record Provenance(String title, String studyJson, String program) {

    /** Whether there is a study to be opened again. */
    boolean hasStudy() {
        return !studyJson.isEmpty();
    }
}
