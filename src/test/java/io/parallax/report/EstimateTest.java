package io.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "0.00001, <0.01",
        "0.0047, 0.47",
        "0.00999, 1.0",
        "0.1234, 12.3",
        "0.9994, 99.9",
        "0.9996, >99.9",
        "1, 100.0"
    })
    void aShareIsNeverRoundedToNoneOrAll(double share, String percent) {
        assertThat(Unit.SHARE.write(share)).isEqualTo(percent + "\u202f%");
    }

    @Test
    void zeroOfZeroIsNotANumber() {
        Estimate none = Estimate.share(0, 0, 0.0, 0.0, 1.0);
        assertThat(none.isKnown()).isFalse();
        assertThat(none.sentence()).isEqualTo("n/a, 0 of 0");
        assertThat(Estimate.number(0.3, null, null, 0).valueText()).isEqualTo("n/a");
    }

    @Test
    void zeroOfSomeIsANumber() {
        assertThat(Estimate.share(0, 7).sentence()).isEqualTo("0.0\u202f%, 0 of 7");
    }

    @Test
    void saysValueIntervalAndBaseTogether() {
        assertThat(Estimate.share(1_480, 12_040, 0.123, 0.101, 0.148).sentence())
                .isEqualTo("12.3\u202f% (10.1\u201314.8\u202f%), 1,480 of 12,040");
    }

    @Test
    void bothEndsOfAnIntervalHaveTheSameDigits() {
        assertThat(Unit.SHARE.write(0.0047, 0.135)).isEqualTo("0.5\u201313.5\u202f%");
        assertThat(Unit.SHARE.write(0.001, 0.004)).isEqualTo("0.10\u20130.40\u202f%");
    }

    @Test
    void writesSignsThatCannotBeTakenForADash() {
        assertThat(Estimate.number(-0.4, -0.48, -0.32, 3).intervalText()).isEqualTo("\u22120.48 to \u22120.32");
        assertThat(Estimate.points(0.031, -0.002, 0.064, 9).sentence())
                .isEqualTo("+3.1\u202fpp (\u22120.2 to +6.4\u202fpp), n = 9");
        assertThat(Unit.NUMBER.write(-0.001)).isEqualTo("0.00");
        assertThat(Unit.count(-1_234)).isEqualTo("\u22121,234");
    }

    @Test
    void refusesAnIntervalThatRunsBackwards() {
        assertThatThrownBy(() -> Estimate.number(1.0, 2.0, 1.0, 5)).hasMessageContaining("runs backwards");
    }
}
