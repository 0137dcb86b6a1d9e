package io.parallax.codings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected values are published, as said, and those of codings.R in the resources beside. */
class AgreementTest {

    /** Columns of coders' answers as units; a point is no answer. */
    private static List<List<String>> units(String... coders) {
        var rows = Arrays.stream(coders).map(coder -> coder.split(" ")).toList();
        return IntStream.range(0, rows.get(0).length)
                .mapToObj(unit -> rows.stream()
                        .map(row -> row[unit])
                        .filter(answer -> !answer.equals("."))
                        .toList())
                .toList();
    }

    /** Krippendorff, Computing Krippendorff's alpha-reliability (2011), examples A, B and C. */
    @Test
    void isAlphaAsKrippendorffComputesIt() {
        assertThat(Alpha.of(units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")).value())
                .isCloseTo(0.09523810, within(1e-8));
        assertThat(Alpha.of(units("a a b b d c c c e d d a", "b a b b b c c c e d d d"))
                        .value())
                .isCloseTo(0.692, within(5e-4));
        assertThat(Alpha.of(units(
                                "1 2 3 3 2 1 4 1 2 . . .",
                                "1 2 3 3 2 2 4 1 2 5 . 3",
                                ". 3 3 3 2 3 4 2 2 5 1 .",
                                "1 2 3 3 2 4 4 1 2 5 1 ."))
                        .value())
                .isCloseTo(0.743, within(5e-4));
    }

    @Test
    void doesNotClampTheIntervalOfAlpha() {
        var alpha = Alpha.of(units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"));
        assertThat(alpha.low()).isCloseTo(-0.462, within(0.03));
        assertThat(alpha.high()).isCloseTo(0.627, within(0.03));
        var perfect = Alpha.of(units("a b a b", "a b a b"));
        assertThat(perfect.value()).isOne();
        assertThat(perfect.low()).isOne();
    }

    @Test
    void isNothingWhereOnlyOneAnswerWasGiven() {
        assertThat(Alpha.of(units("a a a", "a a a"))).isEqualTo(new Alpha(null, null, null));
        assertThat(Kappa.of(units("a a a", "a a a"))).isEqualTo(new Kappa(null, null));
    }

    /** Fleiss, Levin and Paik (2003), table 18.1: kappa .68, standard error .09. */
    @Test
    void isKappaWithTheErrorOfFleissCohenAndEveritt() {
        int[][] table = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};
        var pairs = new ArrayList<List<String>>();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                pairs.addAll(Collections.nCopies(table[i][j], List.of("c" + i, "c" + j)));
            }
        }
        var kappa = Kappa.of(pairs);
        assertThat(kappa.value()).isCloseTo(0.67647059, within(1e-8));
        assertThat(kappa.error()).isCloseTo(0.0877030, within(1e-6));
    }
}
