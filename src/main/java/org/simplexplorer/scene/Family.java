package org.simplexplorer.scene;

/** The families of Latin, Greek and Cyrillic letters to choose from; other scripts have one face each. */
public enum Family {
    SANS,
    SERIF
}
