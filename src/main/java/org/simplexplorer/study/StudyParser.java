package org.simplexplorer.study;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.json.JsonReader;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.text.FormatException;

/** Reads one study file: the fields in any order, each checked where it stands, and the whole at the end. */
final class StudyParser {

    private final JsonReader input;
    private final String within;

    private boolean versioned;
    private String title = "";
    private String note = "";
    private @Nullable List<String> tokens;
    private @Nullable List<Row> rows;
    private Parameters parameters = Parameters.DEFAULT;
    private Optional<ScoresFrom> scoresFrom = Optional.empty();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final Map<String, UnknownFields> unknownOwn = new HashMap<>();

    private StudyParser(JsonReader input, String within) {
        this.input = input;
        this.within = within;
    }

    /** @param within the path of the study in a text that holds more; empty for the whole text */
    static Study parse(JsonReader input, String within) throws FormatException {
        return new StudyParser(input, within).study();
    }

    private Study study() throws FormatException {
        input.object(this::field);
        if (!versioned) {
            throw missing(within(".") + StudyFields.VERSION);
        }
        if (tokens == null) {
            throw missing(within(".") + StudyFields.TOKENS);
        }
        if (rows == null) {
            throw missing(within(".") + StudyFields.ROWS);
        }
        UnknownFields others = new UnknownFields(unknown);
        try {
            return new Study(title, note, tokens, rows, parameters, scoresFrom, others, unknownOwn);
        } catch (IllegalArgumentException e) {
            throw new FormatException(within(": ") + e.getMessage(), e);
        }
    }

    private String within(String mark) {
        return within.isEmpty() ? "" : within + mark;
    }

    private void field(String name) throws FormatException {
        switch (name) {
            case StudyFields.VERSION -> version();
            case StudyFields.TITLE -> title = input.string();
            case StudyFields.NOTE -> note = input.string();
            case StudyFields.TOKENS -> tokens = input.list(0, Limits.TOKENS, JsonReader::string);
            case StudyFields.ROWS -> rows = input.list(0, Limits.ROWS, ignored -> row());
            case StudyFields.GAMMA -> gamma();
            case StudyFields.SCORES_FROM -> scoresFrom = Optional.of(ScoresFromJson.read(input));
            default -> {
                if (MechanismKind.parameterNames().contains(name)) {
                    own(name);
                } else {
                    unknown.put(name, input.verbatim());
                }
            }
        }
    }

    private void version() throws FormatException {
        double version = input.number();
        if (version > StudyFields.CURRENT_VERSION) {
            throw new FormatException(
                    "this file is of format %s, but this version of the program reads no further than format %d"
                            .formatted(QuickText.number(version), StudyFields.CURRENT_VERSION));
        }
        if (version != StudyFields.CURRENT_VERSION) {
            throw input.problem("is not a format version, such as 1");
        }
        versioned = true;
    }

    private void gamma() throws FormatException {
        double gamma = input.number();
        if (!Parameters.isGamma(gamma)) {
            throw input.problem("is not above 0");
        }
        parameters = parameters.withGamma(gamma);
    }

    /** A parameter's values, by mechanism. */
    private void own(String name) throws FormatException {
        Map<String, String> others = new LinkedHashMap<>();
        input.object(mechanism -> {
            Optional<MechanismKind> kind = OwnParameters.kind(name, mechanism);
            if (kind.isPresent()) {
                own(kind.get());
            } else {
                others.put(mechanism, input.verbatim());
            }
        });
        if (!others.isEmpty()) {
            unknownOwn.put(name, new UnknownFields(others));
        }
    }

    private void own(MechanismKind kind) throws FormatException {
        double value = input.number();
        try {
            kind.parameter().orElseThrow().require(input.path(), value);
        } catch (IllegalArgumentException e) {
            throw new FormatException(String.valueOf(e.getMessage()), e);
        }
        parameters = parameters.with(kind, value);
    }

    private Row row() throws FormatException {
        String path = input.path();
        RowFields fields = new RowFields();
        input.object(fields::field);
        if (fields.scores == null) {
            throw missing(path + "." + StudyFields.SCORES);
        }
        return new Row(fields.label, fields.scores, new UnknownFields(fields.unknown));
    }

    private static FormatException missing(String path) {
        return new FormatException("the field " + path + " is missing");
    }

    private final class RowFields {
        private String label = "";
        private double @Nullable [] scores;
        private final Map<String, String> unknown = new LinkedHashMap<>();

        private void field(String name) throws FormatException {
            switch (name) {
                case StudyFields.LABEL -> label = input.string();
                case StudyFields.SCORES -> scores = input.numbers(Limits.TOKENS);
                default -> unknown.put(name, input.verbatim());
            }
        }
    }
}
