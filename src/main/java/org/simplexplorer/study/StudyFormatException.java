package org.simplexplorer.study;

/**
 * A text or a file is not what it should be. The message is one sentence for the user, which names the line and column,
 * or the field, or the token.
 */
public final class StudyFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public StudyFormatException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public StudyFormatException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
