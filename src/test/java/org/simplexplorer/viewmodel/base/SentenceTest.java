package org.simplexplorer.viewmodel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
    @ParameterizedTest
    @CsvSource({
        "the disk is full, The disk is full.",
        "rows[2] is empty, rows[2] is empty.",
        "x.json is not there, x.json is not there.",
        "' is it there? ', Is it there?",
        "No., No.",
    })
    void aMessageBecomesASentenceAndNamesKeepTheirSpelling(String message, String sentence) {
        assertThat(Sentence.of(new IOException(message))).isEqualTo(sentence);
    }

    @Test
    void whatSaysNothingIsCalledByItsKind() {
        assertThat(Sentence.of(new IllegalStateException())).isEqualTo("IllegalStateException.");
        assertThat(Sentence.of(new IllegalStateException(" "))).isEqualTo("IllegalStateException.");
    }
}
