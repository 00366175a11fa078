package org.simplexplorer.viewmodel.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.document.OpenStudy;

class ParameterModelTest {

    private final OpenStudy open = Fixtures.open();
    private final ParameterModel lambda = ParameterModel.own(
            open,
            MechanismKind.FUSEDMAX,
            MechanismKind.FUSEDMAX.parameter().orElseThrow(),
            java.util.Optional.empty(),
            new Motion());

    @Test
    void startsAtTheStudysValueAndLeavesItAlone() {
        assertThat(lambda.textProperty().get()).isEqualTo("0.100");
        assertThat(lambda.positionProperty().get()).isBetween(0.1, 0.3);
        assertThat(open.dirtyProperty().get()).isFalse();
    }

    @Test
    void theSliderReachesZeroAndItsEnd() {
        lambda.positionProperty().set(0);
        assertThat(open.study().parameters().own(MechanismKind.FUSEDMAX)).isZero();
        lambda.positionProperty().set(1);
        assertThat(open.study().parameters().own(MechanismKind.FUSEDMAX)).isEqualTo(10);
        assertThat(lambda.textProperty().get()).isEqualTo("10.0");
    }

    @Test
    void draggingGivesTidyNumbersAndDoesNotPushTheSliderBack() {
        lambda.positionProperty().set(0.437);
        double value = open.study().parameters().own(MechanismKind.FUSEDMAX);
        assertThat(value).isEqualTo(Double.parseDouble(String.format(java.util.Locale.ROOT, "%.3g", value)));
        assertThat(lambda.positionProperty().get()).isEqualTo(0.437);
    }

    @Test
    void aTypedNumberIsTakenExactly() {
        lambda.textProperty().set(" 0,123456 ");
        lambda.commitText();
        assertThat(open.study().parameters().own(MechanismKind.FUSEDMAX)).isEqualTo(0.123456);
        assertThat(lambda.errorProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "NaN", "1e999", "0x10", "1d", "-0.5", "Infinity"})
    void whatCannotBeTakenIsSaidAndChangesNothing(String typed) {
        lambda.textProperty().set(typed);
        lambda.commitText();
        assertThat(open.study().parameters().own(MechanismKind.FUSEDMAX)).isEqualTo(0.1);
        assertThat(lambda.errorProperty().get()).endsWith(".").doesNotContain("Exception");
        lambda.revertText();
        assertThat(lambda.errorProperty().get()).isEmpty();
        assertThat(lambda.textProperty().get()).isEqualTo("0.100");
    }

    @Test
    void valuesBeyondTheSliderStayAsTheyAre() {
        lambda.textProperty().set("250");
        lambda.commitText();
        assertThat(open.study().parameters().own(MechanismKind.FUSEDMAX)).isEqualTo(250);
        assertThat(lambda.positionProperty().get()).isEqualTo(1);
    }

    @Test
    void itFollowsAnotherStudy() {
        Fixtures.replace(
                open,
                Fixtures.TWO_ROWS.withParameters(
                        Parameters.DEFAULT.with(MechanismKind.FUSEDMAX, 2).with(MechanismKind.OSCARMAX, 0)));
        assertThat(lambda.textProperty().get()).isEqualTo("2.00");
        assertThat(open.dirtyProperty().get()).isFalse();
    }

    @Test
    void arrowKeysMoveIt() {
        double before = lambda.value();
        lambda.nudge(0.01);
        assertThat(lambda.value()).isGreaterThan(before);
        lambda.nudge(-5);
        assertThat(lambda.value()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.25, 0.5, 0.9, 1})
    void scalesAreInvertible(double position) {
        for (SliderScale scale : new SliderScale[] {
            new SliderScale.Logarithmic(0.01, 100),
            new SliderScale.Kneed(0, 0.05, 10),
            new SliderScale.Kneed(1.02, 1, 2)
        }) {
            assertThat(scale.position(scale.exact(position))).isCloseTo(position, within(1e-12));
        }
    }

    @Test
    void whatIsTypedIsKnownUntilItIsTakenOrGivenUp() {
        assertThat(lambda.isTyped()).isFalse();
        lambda.textProperty().set("0.25");
        assertThat(lambda.isTyped()).isTrue();
        lambda.commitText();
        assertThat(lambda.isTyped()).isFalse();
        lambda.textProperty().set("7");
        lambda.revertText();
        assertThat(lambda.isTyped()).isFalse();
        assertThat(lambda.value()).isEqualTo(0.25);
    }

    @Test
    void anotherWayToWriteTheSameNumberIsTidied() {
        lambda.textProperty().set("1e-1");
        lambda.commitText();
        assertThat(lambda.textProperty().get()).isEqualTo("0.100");
        assertThat(open.dirtyProperty().get()).isFalse();
    }

    @Test
    void keysStopAtTheEndsOfTheSlider() {
        lambda.nudge(7);
        assertThat(lambda.positionProperty().get()).isEqualTo(1);
        assertThat(lambda.value()).isEqualTo(10);
        lambda.nudge(-7);
        assertThat(lambda.positionProperty().get()).isZero();
    }

    @Test
    void itsWordsNameTheParameterItsEndsAndItsPurpose() {
        assertThat(lambda.words().id()).isEqualTo("fusedmax");
        assertThat(lambda.words().shortName()).isEqualTo("\u03bb  fusedmax");
        assertThat(lambda.words().name()).startsWith("\u03bb  fusedmax: ");
        assertThat(lambda.words().below()).startsWith("\u2190 ").endsWith(" \u2192");
        assertThat(ParameterModel.gamma(open).words().below()).isEqualTo("\u2190 sharper   flatter \u2192");
        assertThat(lambda.events()).isEmpty();
    }

    @Test
    void scalesBeginAndEndWhereTheySay() {
        SliderScale gamma = new SliderScale.Logarithmic(0.01, 100);
        assertThat(gamma.value(0)).isEqualTo(0.01);
        assertThat(gamma.value(0.5)).isEqualTo(1);
        assertThat(gamma.value(1)).isEqualTo(100);
        assertThat(gamma.position(1e9)).isEqualTo(1);
        assertThat(gamma.position(1e-9)).isZero();
        SliderScale alpha = new SliderScale.Kneed(1.02, 1, 2);
        assertThat(alpha.value(-3)).isEqualTo(1.02);
        assertThat(alpha.value(3)).isEqualTo(2);
        assertThat(alpha.position(1)).isZero();
        // Below the knee nearly linear: a tenth of the knee is a tenth of what the knee takes, or a little more.
        SliderScale lambda = new SliderScale.Kneed(0, 1, 1000);
        assertThat(lambda.position(0.1) / lambda.position(1)).isBetween(0.1, 0.15);
        assertThat(lambda.value(lambda.position(0.123))).isEqualTo(0.123);
    }
}
