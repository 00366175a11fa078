package org.simplexplorer.study;

import java.util.ArrayList;
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
    private final Map<String, String> unknownLambdas = new LinkedHashMap<>();

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
        UnknownFields otherLambdas = new UnknownFields(unknownLambdas);
        try {
            return new Study(title, note, tokens, rows, parameters, others, otherLambdas);
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
            case StudyFields.LAMBDA -> input.object(name, this::lambda);
            default -> unknown.put(name, input.verbatim(name));
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

    private void lambda(String mechanism) throws StudyFormatException {
        String path = StudyFields.LAMBDA + "." + mechanism;
        Optional<MechanismKind> kind = MechanismKind.named(mechanism).filter(MechanismKind::usesLambda);
        if (kind.isEmpty()) {
            unknownLambdas.put(mechanism, input.verbatim(path));
            return;
        }
        double lambda = input.number(path);
        if (!Parameters.isLambda(lambda)) {
            throw new StudyFormatException(path + " is below 0");
        }
        parameters = parameters.with(kind.get(), lambda);
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
