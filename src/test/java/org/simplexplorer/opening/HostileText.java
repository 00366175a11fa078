package org.simplexplorer.opening;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.simplexplorer.opening.HostileContent.LARGE;
import static org.simplexplorer.opening.HostileContent.fields;
import static org.simplexplorer.opening.HostileContent.print;
import static org.simplexplorer.opening.HostileContent.repeat;

import java.util.Map;

/** Sentences, scores, tables, and problems line by line. */
final class HostileText {

    private HostileText() {}

    static void text(Map<String, HostileContent> files) {
        files.put("word.txt", out -> repeat(out, "x", LARGE));
        files.put("words.txt", out -> repeat(out, "x ", LARGE / 2));
        files.put("scores.txt", out -> repeat(out, "a:1e999", LARGE / 7));
        files.put("wide.txt", out -> {
            print(out, "\u6ce8 ");
            repeat(out, "x ", LARGE / 2);
        });
        files.put("utf16.txt", out -> {
            print(out, "\ufeff", UTF_16LE);
            for (int i = 0; i < LARGE / 4; i++) {
                print(out, "\u6ce8 ", UTF_16LE);
            }
        });
        files.put("latin.txt", out -> {
            repeat(out, "x ", LARGE / 2);
            out.write(0xe9);
        });
        files.put("cells.csv", out -> repeat(out, "1,", LARGE / 2));
        files.put("cell.csv", out -> {
            print(out, "a,b\n1,");
            repeat(out, "x", LARGE);
        });
        files.put("quote.csv", out -> {
            print(out, "a,\"");
            repeat(out, "\"\"", LARGE / 2);
        });
        files.put("blank.csv", out -> repeat(out, "\n", LARGE));
        files.put("rows.csv", out -> repeat(out, "1,2\n", LARGE / 4));
        files.put("spaced.txt", out -> repeat(out, "1 2\n", LARGE / 4));
        files.put("spaces.txt", out -> repeat(out, "1 ", LARGE / 2));
        files.put("separator.csv", out -> {
            print(out, "sep=;\n");
            repeat(out, "x", LARGE);
        });
    }

    static void lines(Map<String, HostileContent> files) {
        files.put("long.jsonl", out -> repeat(out, "x", LARGE));
        files.put("numbers.jsonl", out -> {
            print(out, "{\"mechanism\":\"softmax\",\"scores\":[1");
            repeat(out, ",1", 15_000_000);
            print(out, "]}");
        });
        files.put("names.jsonl", out -> fields(out, "{", 2_000_000));
        files.put("levels.jsonl", out -> repeat(out, "[", 30_000_000));
    }
}
