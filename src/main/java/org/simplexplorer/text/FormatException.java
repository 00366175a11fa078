package org.simplexplorer.text;

/**
 * A text or a file is not what it should be. The message is one sentence for the user, which names the line and column, or
 * the field, or the token; whatever a file put into it, it is one line and not long.
 */
public class FormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public FormatException(String sentence) {
        this.sentence = Quoted.sentence(sentence);
    }

    public FormatException(String sentence, Throwable cause) {
        super(cause);
        this.sentence = Quoted.sentence(sentence);
    }

    @Override
    public final String getMessage() {
        return sentence;
    }
}
