package org.simplexplorer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void aShortWordIsAsItIs() {
        assertThat(Quoted.of("注意力 😀")).isEqualTo("“注意力 😀”");
        assertThat(Quoted.word("x".repeat(40))).isEqualTo("x".repeat(40));
    }

    @Test
    void aLongWordKeepsItsStartAndItsEnd() {
        String shown = Quoted.word("start" + "x".repeat(3000) + "end");
        assertThat(shown).hasSize(40).startsWith("start").contains("x…x").endsWith("end");
        assertThat(Quoted.word("😀".repeat(50)).codePointCount(0, 79)).isEqualTo(40);
    }

    @Test
    void whatBreaksALineOrTurnsItAroundIsASpace() {
        assertThat(Quoted.of("a\n\tb\u0000c\u2028d\u202ee\ud83d")).isEqualTo("“a b c d e ”");
    }

    @Test
    void ofManyChoicesTheFirstAreNamed() {
        assertThat(Quoted.choices(List.of("a", "b"))).isEqualTo("a, b");
        assertThat(Quoted.choices(Collections.nCopies(4096, "row"))).endsWith("row and 4080 more");
    }

    @Test
    void theMessageOfAnExceptionIsOneLineHoweverItWasMade() {
        String message = new FormatException("field\n" + "x".repeat(9000) + " is not a number").getMessage();
        assertThat(message).hasSize(600).startsWith("field x").endsWith("x is not a number");
    }
}
