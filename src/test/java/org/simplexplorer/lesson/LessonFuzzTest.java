package org.simplexplorer.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.simplexplorer.Mutations;
import org.simplexplorer.study.StudyFormatException;

/** Damaged lessons: each is a lesson, or ends in one sentence. */
class LessonFuzzTest {

    @Test
    void everyDamagedLessonIsALessonOrEndsInASentence() throws IOException {
        List<byte[]> lessons = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("sample-sentences/lessons"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                lessons.add(Files.readAllBytes(file));
            }
        }
        Mutations mutations = new Mutations(11);
        int read = 0;
        for (int input = 0; input < Mutations.INPUTS / 8; input++) {
            byte[] bytes = mutations.next(lessons);
            try {
                LessonReader.read(bytes, "lesson.json");
                read++;
            } catch (StudyFormatException e) {
                assertThat(e).hasMessageStartingWith("lesson.json: ").hasMessageNotContaining("\n");
            }
        }
        assertThat(read).isPositive();
    }
}
