package org.simplexplorer.opening;

import static org.simplexplorer.opening.HostileContent.LARGE;
import static org.simplexplorer.opening.HostileContent.fields;
import static org.simplexplorer.opening.HostileContent.print;
import static org.simplexplorer.opening.HostileContent.repeat;

import java.util.Map;

/** Studies, lessons and attention in JSON. */
final class HostileJson {

    private HostileJson() {}

    static void json(Map<String, HostileContent> files) {
        files.put("deep.json", out -> repeat(out, "[", LARGE));
        files.put("objects.json", out -> repeat(out, "{\"a\":", LARGE / 5));
        files.put("fields.json", out -> fields(out, "{", 4_000_000));
        files.put("levels.json", out -> {
            for (int level = 0; level < 90; level++) {
                fields(out, "{", 9_000);
                print(out, "\"x\":");
            }
        });
        files.put("title.json", out -> {
            print(out, "{\"simplexplorer\":1,\"title\":\"");
            repeat(out, "x", LARGE);
            print(out, "\"}");
        });
        files.put("name.json", out -> {
            print(out, "{\"simplexplorer\":1,\"");
            repeat(out, "x", LARGE);
            print(out, "\":1}");
        });
        files.put("number.json", out -> {
            print(out, "{\"simplexplorer\":1,\"gamma\":");
            repeat(out, "1", LARGE);
            print(out, "}");
        });
        files.put("unknown.json", out -> {
            print(out, "{\"simplexplorer\":1,\"x\":[1");
            repeat(out, ",1", LARGE / 2);
            print(out, "]}");
        });
        files.put("large.json", out -> {
            print(out, "{\"simplexplorer\":1,\"note\":\"\u6ce8\u610f\",\"source\":[\"a\"");
            repeat(out, ",\"a\"", 4095);
            print(out, "],\"rows\":[");
            for (int row = 0; row < 4096; row++) {
                print(out, (row > 0 ? "," : "") + "{\"scores\":[1");
                repeat(out, ",1", 4095);
                print(out, "]}");
            }
            print(out, "]");
        });
        files.put("rows.json", out -> {
            print(out, "{\"attention\":[[1]");
            repeat(out, ",[1]", LARGE / 4);
        });
        files.put("tokens.json", out -> {
            print(out, "{\"tokens\":[\"a\"");
            repeat(out, ",\"a\"", LARGE / 4);
        });
        files.put("goals.json", out -> {
            print(
                    out,
                    "{\"simplexplorer-lesson\":1,\"title\":\"\",\"study\":\"ivanov\",\"steps\":[{\"text\":\"\",\"goal\":");
            repeat(out, "{\"any\":[", 45);
            print(out, "{\"fused\":[\"the\"");
            repeat(out, ",\"the\"", LARGE / 6);
        });
        files.put("weights.json", out -> {
            print(out, "{\"simplexplorer-lesson\":1,\"title\":\"\",\"study\":\"ivanov\",\"steps\":[");
            for (int i = 0; i < 60; i++) {
                print(out, (i > 0 ? "," : "") + "{\"text\":\"");
                repeat(out, "{fusedmax joint}", 60_000);
                print(out, "\"}");
            }
        });
    }
}
