package org.simplexplorer.study;

/** The names of the study file's fields, and its version: what the parser and the writer agree on. */
final class StudyFields {

    static final int CURRENT_VERSION = 1;

    static final String VERSION = "simplexplorer";
    static final String TITLE = "title";
    static final String NOTE = "note";
    static final String TOKENS = "source";
    static final String ROWS = "rows";
    static final String LABEL = "label";
    static final String SCORES = "scores";
    static final String GAMMA = "gamma";
    static final String LAMBDA = "lambda";

    private StudyFields() {}
}
