package io.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfusionTest {
    private final Confusion confusion = new Confusion();

    @Test
    void ofNothingIsNothing() {
        assertThat(confusion.accuracy()).isZero();
        assertThat(confusion.macroF1()).isZero();
    }

    @Test
    void countsWhatWasReadForWhatWasCoded() {
        confusion.add("quoted", "quoted");
        confusion.add("quoted", "quoted");
        confusion.add("quoted", "outlet");
        confusion.add("outlet", "outlet");
        assertThat(confusion.accuracy()).isEqualTo(0.75);
        assertThat(confusion.macroF1()).isCloseTo((0.8 + 2.0 / 3) / 2, within(1e-9));
        assertThat(confusion.table("voice").lines().map(String::strip).map(line -> line.replaceAll(" +", " ")))
                .containsExactly("voice coded \\ read outlet quoted", "outlet 1 0", "quoted 1 2");
    }

    @Test
    void aValueReadButNeverCodedHasNoF1OfItsOwn() {
        confusion.add("quoted", "attributed");
        assertThat(confusion.macroF1()).isZero();
        assertThat(confusion.table("voice")).contains("attributed");
    }
}
