package org.simplexplorer.export;

import java.nio.charset.StandardCharsets;

/**
 * Writes XML that is well-formed whatever the texts are: markup is escaped, and a character that XML 1.0 forbids becomes
 * U+FFFD. Names are trusted. The same calls give the same bytes.
 */
final class XmlWriter {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private boolean tagIsOpen;

    /** Begins an element; attributes may follow. */
    XmlWriter start(String name) {
        finishTag();
        out.append('<').append(name);
        tagIsOpen = true;
        return this;
    }

    /** Adds an attribute to the element just begun. */
    XmlWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    XmlWriter text(String text) {
        finishTag();
        escape(text, false);
        return this;
    }

    /** Ends the element of this name, the last begun that has not ended. */
    XmlWriter end(String name) {
        if (tagIsOpen) {
            out.append("/>");
            tagIsOpen = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** An element that holds nothing but text. */
    XmlWriter element(String name, String text) {
        return start(name).text(text).end(name);
    }

    /** A line break, where it has no meaning. */
    XmlWriter line() {
        finishTag();
        out.append('\n');
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void finishTag() {
        if (tagIsOpen) {
            out.append('>');
            tagIsOpen = false;
        }
    }

    private void escape(String text, boolean quoted) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;"); // "]]>" must not stand in text
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';'); // else a reader would make them spaces
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xfffd);
            }
        }
    }

    /** Whether XML 1.0 allows the character (production 2, {@code Char}). */
    static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }
}
