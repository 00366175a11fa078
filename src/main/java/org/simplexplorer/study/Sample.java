package org.simplexplorer.study;

/**
 * A study that comes with the program, made to show something; its note says what.
 *
 * @param name what the command line and the file call it
 * @param title the study's title
 * @param description what it shows, in a few words
 */
public record Sample(String name, String title, String description) {

    /** Reads the study. */
    public Study load() {
        return Samples.read(name);
    }
}
