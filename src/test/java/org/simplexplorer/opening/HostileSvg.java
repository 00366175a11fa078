package org.simplexplorer.opening;

import static org.simplexplorer.opening.HostileContent.LARGE;
import static org.simplexplorer.opening.HostileContent.print;
import static org.simplexplorer.opening.HostileContent.repeat;

import java.util.Map;

/** Pictures with a study in them, or none. */
final class HostileSvg {

    private static final String STUDY = "<s:study xmlns:s='urn:simplexplorer:study'>";

    private HostileSvg() {}

    static void svg(Map<String, HostileContent> files) {
        files.put("nested.svg", out -> {
            print(out, "<svg>");
            repeat(out, "<g>", 200_000);
        });
        files.put("namespaces.svg", out -> {
            print(out, "<svg>");
            for (int i = 0; i < 100_000; i++) {
                print(out, "<a xmlns:n" + i + "='u" + i + "'>");
            }
        });
        files.put("names.svg", out -> {
            print(out, "<svg>");
            for (int i = 0; i < 1_000_000; i++) {
                print(out, "<a" + i + "/>");
            }
        });
        files.put("attributes.svg", out -> {
            print(out, "<svg ");
            for (int i = 0; i < 600_000; i++) {
                print(out, "a" + i + "='' ");
            }
        });
        files.put("attribute.svg", out -> {
            print(out, "<svg a='");
            repeat(out, "x", LARGE);
        });
        files.put("comment.svg", out -> {
            print(out, "<svg><!--");
            repeat(out, "x", LARGE);
        });
        files.put("dtd.svg", out -> {
            print(out, "<!DOCTYPE svg [<!-- <svg -->");
            repeat(out, "<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaa'>", 80_000);
            print(out, "]><svg/>");
        });
        files.put("study.svg", out -> {
            print(out, "<svg>" + STUDY);
            repeat(out, "x", LARGE);
            print(out, "</s:study></svg>");
        });
        files.put("elements.svg", out -> {
            print(out, "<svg>" + STUDY);
            repeat(out, "<a>", LARGE / 3);
        });
    }
}
