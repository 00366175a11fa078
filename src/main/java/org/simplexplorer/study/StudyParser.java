package org.simplexplorer.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.math.MechanismKind;

/** Reads one study file: the fields in any order, each checked where it stands, and the whole at the end. */
final class StudyParser {

    private final JsonInput input;

    private boolean versioned;
    private String title = "";
    private String note = "";
    private @Nullable List<String> tokens;
    private @Nullable List<Row> rows;
    private Parameters parameters = Parameters.DEFAULT;
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final Map<String, UnknownFields> unknownOwn = new HashMap<>();

    private StudyParser(JsonInput input) {
        this.input = input;
    }

    static Study parse(String json) throws StudyFormatException {
        return new StudyParser(new JsonInput(json)).study();
    }

    private Study study() throws StudyFormatException {
        input.object("the text", this::field);
        input.end();
        if (!versioned) {
            throw missing(StudyFields.VERSION);
        }
        if (tokens == null) {
            throw missing(StudyFields.TOKENS);
        }
        if (rows == null) {
            throw missing(StudyFields.ROWS);
        }
        UnknownFields others = new UnknownFields(unknown);
        try {
            return new Study(title, note, tokens, rows, parameters, others, unknownOwn);
        } catch (IllegalArgumentException e) {
            throw new StudyFormatException(String.valueOf(e.getMessage()), e);
        }
    }

    private void field(String name) throws StudyFormatException {
        switch (name) {
            case StudyFields.VERSION -> version(input.number(name));
            case StudyFields.TITLE -> title = input.string(name);
            case StudyFields.NOTE -> note = input.string(name);
            case StudyFields.TOKENS -> tokens = list(name, Limits.TOKENS, input::string);
            case StudyFields.ROWS -> rows = list(name, Limits.ROWS, this::row);
            case StudyFields.GAMMA -> gamma(input.number(name));
            default -> {
                if (MechanismKind.parameterNames().contains(name)) {
                    own(name);
                } else {
                    unknown.put(name, input.verbatim(name));
                }
            }
        }
    }

    private void version(double version) throws StudyFormatException {
        if (version > StudyFields.CURRENT_VERSION) {
            throw new StudyFormatException(
                    "this file is of format %s, but this version of the program reads no further than format %d"
                            .formatted(QuickText.number(version), StudyFields.CURRENT_VERSION));
        }
        if (version != StudyFields.CURRENT_VERSION) {
            throw new StudyFormatException(StudyFields.VERSION + " is not a format version, such as 1");
        }
        versioned = true;
    }

    private void gamma(double gamma) throws StudyFormatException {
        if (!Parameters.isGamma(gamma)) {
            throw new StudyFormatException(StudyFields.GAMMA + " is not above 0");
        }
        parameters = parameters.withGamma(gamma);
    }

    /** A parameter's values, by mechanism. */
    private void own(String name) throws StudyFormatException {
        Map<String, String> others = new LinkedHashMap<>();
        input.object(name, mechanism -> {
            String path = name + "." + mechanism;
            Optional<MechanismKind> kind = OwnParameters.kind(name, mechanism);
            if (kind.isPresent()) {
                own(kind.get(), path, input.number(path));
            } else {
                others.put(mechanism, input.verbatim(path));
            }
        });
        if (!others.isEmpty()) {
            unknownOwn.put(name, new UnknownFields(others));
        }
    }

    private void own(MechanismKind kind, String path, double value) throws StudyFormatException {
        try {
            kind.parameter().orElseThrow().require(path, value);
        } catch (IllegalArgumentException e) {
            throw new StudyFormatException(String.valueOf(e.getMessage()), e);
        }
        parameters = parameters.with(kind, value);
    }

    private Row row(String path) throws StudyFormatException {
        RowFields fields = new RowFields(path);
        input.object(path, fields::field);
        if (fields.scores == null) {
            throw missing(path + "." + StudyFields.SCORES);
        }
        return new Row(fields.label, fields.scores, new UnknownFields(fields.unknown));
    }

    private <T> List<T> list(String path, int limit, Element<T> element) throws StudyFormatException {
        List<T> read = new ArrayList<>();
        input.array(path, index -> {
            if (index == limit) {
                throw new StudyFormatException("%s has more than %d entries".formatted(path, limit));
            }
            read.add(element.read(path + "[" + index + "]"));
        });
        return read;
    }

    private static StudyFormatException missing(String path) {
        return new StudyFormatException("the field " + path + " is missing");
    }

    private interface Element<T> {
        T read(String path) throws StudyFormatException;
    }

    private final class RowFields {
        private final String path;
        private String label = "";
        private double @Nullable [] scores;
        private final Map<String, String> unknown = new LinkedHashMap<>();

        private RowFields(String path) {
            this.path = path;
        }

        private void field(String name) throws StudyFormatException {
            String here = path + "." + name;
            switch (name) {
                case StudyFields.LABEL -> label = input.string(here);
                case StudyFields.SCORES -> scores = input.numbers(here, Limits.TOKENS);
                default -> unknown.put(name, input.verbatim(here));
            }
        }
    }
}
