package org.simplexplorer.cli;

/** The command cannot do what it was asked for; the message is one sentence that says what, where and what to do. */
final class UsageException extends Exception {

    UsageException(String message) {
        super(message);
    }
}
