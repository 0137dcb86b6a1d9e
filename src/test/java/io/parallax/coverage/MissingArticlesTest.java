package io.parallax.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingArticlesTest {
    private static CoverageDay day(String outlet, String day, long n, double expected, boolean isGap) {
        return new CoverageDay(outlet, LocalDate.parse(day), n, n, expected, 0.0, 99.0, isGap, isGap ? "low" : "surge");
    }

    @Test
    void sumsWhatTheGapsOfAPeriodLackAndNothingElse() {
        var missing = MissingArticles.by(
                day -> day.toString().substring(0, 7),
                List.of(
                        day("Daily", "2025-03-01", 2, 12, true),
                        day("Courier", "2025-03-02", 0, 5, true),
                        day("Daily", "2025-03-03", 40, 12, false),
                        day("Daily", "2025-04-01", 12, 13, true)));
        assertThat(missing).containsOnlyKeys("2025-03", "2025-04");
        var march = missing.get("2025-03");
        assertThat(march.articles()).isEqualTo(15);
        assertThat(march.words()).isEqualTo("about 15 articles are missing (Courier, Daily)");
        assertThat(march.exceeds(0.1, 134)).isTrue();
        assertThat(march.exceeds(0.1, 135)).isFalse();
        assertThat(missing.get("2025-04").exceeds(0.1, 0)).isTrue();
    }

    @Test
    void holdsNoPeriodWhereNothingIsMissing() {
        assertThat(MissingArticles.by(LocalDate::toString, List.of(day("Daily", "2025-03-03", 40, 12, false))))
                .isEmpty();
    }
}
