package org.simplexplorer.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.simplexplorer.export.HtmlStudy;
import org.simplexplorer.export.Provenance;
import org.simplexplorer.figure.FigureKind;
import org.simplexplorer.figure.common.FigureRequest;
import org.simplexplorer.figure.common.Palette;

/**
 * A figure as one HTML page that needs nothing else: heatmap, text or bars of the chosen mechanisms, or how their
 * weights differ from another's, with a slider for each lambda. It is exact, since it carries the knots of every row's path, between which weights are linear. Words come into
 * the page as data and are set as text, so that they can be no markup; the page's own policy lets no other script run and
 * nothing be loaded.
 */
public final class InteractivePage {

    /** The file name's ending, without the dot. */
    public static final String SUFFIX = "html";

    private static final List<FigureKind> VIEWS = List.of(FigureKind.HEATMAP, FigureKind.TEXT, FigureKind.BARS);

    /** In the order in which they need each other. */
    private static final List<String> SCRIPTS = List.of(
            "weights.js",
            "colours.js",
            "dom.js",
            "heatmap.js",
            "differences.js",
            "text.js",
            "bars.js",
            "legend.js",
            "page.js");

    private static final String SCRIPT = script();

    private InteractivePage() {}

    /** Whether a file name asks for a page. */
    public static boolean isNamed(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + SUFFIX);
    }

    /**
     * The page's bytes, UTF-8: the same for the same request.
     *
     * @param kind the view that the page starts with
     * @param request the sizes in it do not matter: a page fits its window
     * @param gammas those to choose from, beside the study's own; each finite and above 0
     * @throws IllegalArgumentException with one sentence, if there is no page of this kind or it would be too large
     */
    public static byte[] bytes(
            FigureKind kind, FigureRequest request, Collection<Double> gammas, Provenance provenance) {
        if (!VIEWS.contains(kind)) {
            throw new IllegalArgumentException("a page can show "
                    + VIEWS.stream().map(FigureKind::label).collect(Collectors.joining(", ")) + ", but not "
                    + kind.label());
        }
        if (request.study().tokens().isEmpty()) {
            throw new IllegalArgumentException("a page needs a sentence of at least one word");
        }
        String title = request.style().detail().title();
        String heading = escaped(title.isEmpty() ? provenance.title() : title);
        String theme = request.style().palette().equals(Palette.DARK) ? "dark" : "auto";
        String page = "<!DOCTYPE html>\n<html lang=\"en\" data-start-theme=\"" + theme + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n"
                + HtmlStudy.mark(provenance)
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                + "img-src data:; script-src 'sha256-" + hash(SCRIPT) + "'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<link rel=\"icon\" href=\"data:,\">\n"
                + "<title>" + heading + "</title>\n"
                + "<style>\n" + PageStyle.css() + resource("page.css") + "</style>\n</head>\n<body>\n"
                + resource("page.html")
                        .replace("{source}", source(request.style().detail().source()))
                        .replace("{title}", heading)
                        .replace("{program}", escaped(provenance.program()))
                + HtmlStudy.data("figure-data", PageData.json(kind, request, gammas))
                + HtmlStudy.element(provenance)
                + "<script>" + SCRIPT + "</script>\n</body>\n</html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** Where the scores come from, as on a sheet; nothing where no model gave them. */
    private static String source(String source) {
        return source.isEmpty() ? "" : "<p id=\"source\">Scores: " + escaped(source) + "</p>\n";
    }

    private static String script() {
        return SCRIPTS.stream()
                .map(InteractivePage::resource)
                .collect(Collectors.joining("\n", "\n'use strict';\n", ""));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(InteractivePage.class.getResourceAsStream("/page/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + name, e);
        }
    }
}
