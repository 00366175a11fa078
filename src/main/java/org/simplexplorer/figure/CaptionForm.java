package org.simplexplorer.figure;

import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.common.TokenWords;
import org.simplexplorer.text.LatexText;

/** How a caption is written down. */
public enum CaptionForm {
    /** A line of plain text. */
    TEXT {
        @Override
        String plain(String text) {
            return text;
        }

        @Override
        String quoted(String words) {
            return TokenWords.quoted(words);
        }

        @Override
        String value(String symbol, double value) {
            return symbol + " = " + ParameterText.printed(value);
        }

        @Override
        String whole(String first, String rest) {
            return (first + " " + rest).strip() + "\n";
        }
    },
    /** {@code \caption[first sentence]{all}}, to stand in a figure of a LaTeX document; it needs no package. */
    LATEX {
        @Override
        String plain(String text) {
            return LatexText.escaped(text)
                    .replace("{,}", ",")
                    .replace("{-}", "-")
                    .replace("\u03b3", "$\\gamma$")
                    .replace("\u03bb", "$\\lambda$")
                    .replace("\u03b1", "$\\alpha$")
                    .replace("\u2212", "$-$");
        }

        @Override
        String quoted(String words) {
            return "``" + LatexText.escaped(words) + "''";
        }

        @Override
        String value(String symbol, double value) {
            String name = LatexText.symbol(symbol);
            String number = ParameterText.number(value);
            String tidy = number.contains("e")
                    ? number.replaceFirst("e(.*)", "\\\\cdot 10^{$1}")
                    : ParameterText.printed(value).replace('\u2212', '-');
            return "$" + name + " = " + tidy + "$";
        }

        @Override
        String whole(String first, String rest) {
            return "\\caption[" + first + "]{" + (first + " " + rest).strip() + "}\n";
        }
    };

    /** The program's own words. */
    abstract String plain(String text);

    /** Words of the study, in quotation marks. */
    abstract String quoted(String words);

    /** A symbol and its value, as {@code γ = 0.5}. */
    abstract String value(String symbol, double value);

    /** The caption, with a line end. */
    abstract String whole(String first, String rest);
}
