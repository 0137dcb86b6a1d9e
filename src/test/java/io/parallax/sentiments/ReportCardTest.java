package io.parallax.sentiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.validation.Confusion;
import io.parallax.validation.Reliability;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportCardTest {
    private static final List<Judgement> JUDGED = List.of(
            new Judgement("wire", "a", 0, new double[] {.8, .1, .1}),
            new Judgement("wire", "b", 1, new double[] {.6, .3, .1}),
            new Judgement("", "c", 2, new double[] {.1, .04, .86}));

    private final ReportCard card = ReportCard.of("model", JUDGED, "three sentences");

    @Test
    void countsWhatIsTakenForWhatByKindAndOverAll() {
        assertThat(card.confusions())
                .containsExactlyInAnyOrder(
                        new Confusion("model", "*", "negative", "negative", 1),
                        new Confusion("model", "*", "neutral", "negative", 1),
                        new Confusion("model", "*", "positive", "positive", 1),
                        new Confusion("model", "wire", "negative", "negative", 1),
                        new Confusion("model", "wire", "neutral", "negative", 1));
    }

    @Test
    void setsSureBesideRight() {
        assertThat(card.reliability())
                .extracting(Reliability::low, Reliability::n, Reliability::nRight)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(.6, 1L, 0L),
                        org.assertj.core.groups.Tuple.tuple(.8, 2L, 2L));
        assertThat(card.reliability().get(1).confidence()).isCloseTo(.83, within(1e-12));
    }

    @Test
    void aClassNeverSaidCountsZero() {
        assertThat(Judgement.macroF1(JUDGED, Judgement::likeliest)).isCloseTo((2 / 3.0 + 0 + 1) / 3, within(1e-12));
        assertThat(Judgement.accuracy(JUDGED, Judgement::likeliest)).isCloseTo(2 / 3.0, within(1e-12));
    }
}
