package org.simplexplorer.view.base;

import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A theme of the library, and what the window takes over from it. JavaFX holds each kind of node against all selectors of the
 * theme, and five of six are for controls and styles that the window does not have: date pickers, charts, trees, notifications.
 */
public final class LibraryTheme {

    /** The style classes that the window's nodes may have, of those that the theme names. */
    private static final Set<String> KEPT = Set.of("""
            align-center align-left align-right arrow arrow-button axis bar box button cell check check-box
            check-menu-item choice-box clipped-container column-drag-header column-header column-header-background
            column-overlay column-resize-line combo-box combo-box-base combo-box-popup container content context-menu
            corner decrement-arrow decrement-button description dot error filler flat font-icon graphic-container header
            ikonli-font-icon increment-arrow increment-button label left-container line list-cell list-view mark menu
            menu-button menu-down-arrow menu-item menu-up-arrow message mnemonic-underline open-button placeholder popup
            progress progress-bar progress-indicator progress-slider radio radio-menu-item right-container root
            scroll-arrow scroll-bar scroll-pane selected separator sheet show-hide-column-image show-hide-columns-button
            slider sort-order sort-order-dot sort-order-dots-container split-menu-button tab table-cell table-column
            table-row-cell table-view text text-area text-field text-input thumb title titled-pane toggle-button tooltip
            track viewport virtual-flow
            """.split("\\s+"));

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    private final String name;
    private final List<Rule> rules;

    /** Selectors, and what they say in common. */
    private record Rule(List<String> selectors, String body) {

        Stream<String> styleClasses() {
            return selectors.stream().flatMap(LibraryTheme::styleClasses);
        }
    }

    public LibraryTheme(Theme theme) {
        this.name = theme.getName();
        this.rules = RULE.matcher(COMMENT.matcher(text(theme)).replaceAll(""))
                .results()
                .map(found -> new Rule(
                        Arrays.stream(found.group(1).split(","))
                                .map(String::strip)
                                .toList(),
                        found.group(2)))
                .toList();
    }

    private static String text(Theme theme) {
        String file = Objects.requireNonNull(theme.getUserAgentStylesheet());
        try (InputStream bytes = Objects.requireNonNull(theme.getClass().getResourceAsStream(file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> styleClasses(String selector) {
        return STYLE_CLASS.matcher(selector).results().map(found -> found.group(1));
    }

    /** The style classes of the theme that no node of the window may have, since what it says of them is left out. */
    public Set<String> leftOut() {
        return rules.stream()
                .flatMap(Rule::styleClasses)
                .filter(styleClass -> !KEPT.contains(styleClass))
                .collect(Collectors.toSet());
    }

    /** The theme without the selectors that could match only what the window does not have; the others stay in their order. */
    String reduced() {
        return rules.stream()
                .map(LibraryTheme::reduced)
                .filter(rule -> !rule.selectors().isEmpty())
                .map(rule -> String.join(",\n", rule.selectors()) + " " + rule.body() + "\n")
                .collect(Collectors.joining("\n", head(), ""));
    }

    private static Rule reduced(Rule rule) {
        return new Rule(
                rule.selectors().stream()
                        .filter(selector -> styleClasses(selector).allMatch(KEPT::contains))
                        .toList(),
                rule.body());
    }

    private String head() {
        return """
                /* The theme %s of AtlantaFX, Copyright (c) 2022 mkpaz, under the MIT License: what the window's nodes can match.
                   Taken from the library by WindowThemeTest, which says how to do it anew. Not to be edited by hand: the window's own
                   style sheet is workbench.css. */

                """.formatted(name);
    }
}
