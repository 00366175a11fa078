package org.simplexplorer.learn.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.simplexplorer.learn.task.LabelledText;
import org.simplexplorer.learn.task.TextsTask;

/** Two classes that one word among many tells apart. */
final class ToyTask {

    private ToyTask() {}

    static TextsTask of(int texts) {
        Random random = new Random(1);
        List<LabelledText> all = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            List<String> words = new ArrayList<>();
            for (int w = 0; w < 6; w++) {
                words.add("filler" + random.nextInt(10));
            }
            words.set(random.nextInt(6), i % 2 == 0 ? "good" : "bad");
            all.add(new LabelledText(String.join(" ", words), i % 2 == 0 ? "praise" : "blame"));
        }
        return new TextsTask("toy", "Toy texts.", all);
    }
}
