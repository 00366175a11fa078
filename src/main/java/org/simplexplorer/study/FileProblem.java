package org.simplexplorer.study;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in a user's words why a file could not be read or written. */
public final class FileProblem {

    private FileProblem() {}

    /** Why a file could not be read, as a clause that starts with its name. */
    static String reading(Path file, IOException problem) {
        String why = Files.isDirectory(file) ? "this is a folder; open a file in it" : describe(problem);
        return file.getFileName() + ": " + why;
    }

    /** A clause without capital letter and stop, such as {@code "there is no such file"}. */
    public static String describe(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (problem instanceof AccessDeniedException) {
            return "the system does not permit access; change its permissions, or use another place";
        }
        String reason = problem instanceof FileSystemException system ? system.getReason() : problem.getMessage();
        if (reason == null || reason.isBlank()) {
            return "the system could not read or write the file";
        }
        return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
}
