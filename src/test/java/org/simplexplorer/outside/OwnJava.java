package org.simplexplorer.outside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that the tests run on, for a process of its own. */
public final class OwnJava {

    private OwnJava() {}

    /**
     * Its command with these arguments. A short life does not repay compiling thoroughly or collecting garbage on several
     * threads.
     */
    public static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.addAll(List.of(arguments));
        return command;
    }
}
