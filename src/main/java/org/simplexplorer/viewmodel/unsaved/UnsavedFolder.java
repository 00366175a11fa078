package org.simplexplorer.viewmodel.unsaved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.simplexplorer.study.StudyFormatException;

/**
 * Where copies of unsaved work are: one for each study that is open, named after the process that has it open. A program that
 * ends properly takes its copies away; what is left belongs to one that was ended.
 */
final class UnsavedFolder {

    private static final Pattern NAME = Pattern.compile("((\\d{1,18})-\\d{1,18})-\\d{1,9}\\.unsaved");

    private final Path folder;

    UnsavedFolder(Path folder) {
        this.folder = folder;
    }

    /** This program's copy of the study with a number. */
    Path own(int number) {
        return folder.resolve(name(ProcessHandle.current()) + "-" + number + ".unsaved");
    }

    /**
     * The copies that programs left behind, the newest first. One that cannot be read is set aside under another name.
     *
     * @throws IOException if the folder cannot be read
     */
    List<UnsavedCopy> leftBehind() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> orphans;
        try (Stream<Path> files = Files.list(folder)) {
            orphans = files.filter(UnsavedFolder::isOrphan).toList();
        }
        List<UnsavedCopy> copies = new ArrayList<>();
        for (Path orphan : orphans) {
            try {
                copies.add(UnsavedCopy.read(orphan));
            } catch (IOException | StudyFormatException e) {
                Files.move(
                        orphan,
                        orphan.resolveSibling(orphan.getFileName() + ".unreadable"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        copies.sort(Comparator.comparing(UnsavedCopy::changed).reversed());
        return copies;
    }

    private static boolean isOrphan(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(2)))
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> name(process).equals(name.group(1)))
                        .isEmpty();
    }

    /** Process numbers are reused; together with the start time they are unique. */
    private static String name(ProcessHandle process) {
        Optional<Instant> start = process.info().startInstant();
        return process.pid() + "-" + start.map(Instant::toEpochMilli).orElse(0L);
    }
}
