package org.simplexplorer.study;

import org.simplexplorer.text.FormatException;

/** What every reader of files and of what people type throws: a text or a file is not what it should be. */
public final class StudyFormatException extends FormatException {

    private static final long serialVersionUID = 1L;

    public StudyFormatException(String sentence) {
        super(sentence);
    }

    public StudyFormatException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
