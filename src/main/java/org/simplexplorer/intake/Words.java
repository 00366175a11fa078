package org.simplexplorer.intake;

/** Numbers with what they count, inside sentences. */
final class Words {

    private Words() {}

    /** A count with its noun, which gets an s unless it is one. */
    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
