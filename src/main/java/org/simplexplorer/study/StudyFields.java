package org.simplexplorer.study;

/**
 * The names of the study file's fields, and its version: what the parser and the writer agree on. Those of the mechanisms'
 * own parameters are in {@link OwnParameters}.
 */
final class StudyFields {

    static final int CURRENT_VERSION = 1;

    static final String VERSION = "simplexplorer";
    static final String TITLE = "title";
    static final String NOTE = "note";
    static final String SCORES_FROM = "scoresFrom";
    static final String TOKENS = "source";
    static final String ROWS = "rows";
    static final String LABEL = "label";
    static final String SCORES = "scores";
    static final String GAMMA = "gamma";

    private StudyFields() {}
}
