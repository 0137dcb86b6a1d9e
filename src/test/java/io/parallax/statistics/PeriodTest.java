package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallax.TestSession;
import io.parallax.articles.DatePrecision;
import io.parallax.tables.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodTest {
    record Dated(LocalDate publishedOn, Instant publishedAt, DatePrecision publishedPrecision) {
        static final Table<Dated> TABLE = Table.of("dated", Dated.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-18, 2025-03-18, 2025-W12, 2025-03, 2025-Q1, 2025",
        "2024-12-30, 2024-12-30, 2025-W01, 2024-12, 2024-Q4, 2024",
        "2027-01-01, 2027-01-01, 2026-W53, 2027-01, 2027-Q1, 2027",
        "2024-02-29, 2024-02-29, 2024-W09, 2024-02, 2024-Q1, 2024"
    })
    void namesThePeriodsOfADay(LocalDate day, String d, String w, String m, String q, String y) {
        assertThat(Period.values()).extracting(period -> period.of(day)).containsExactly(d, w, m, q, y);
    }

    @Test
    void placesADateThatNamesOnlyItsMonthInMonthsAndLonger() {
        var march = Instant.parse("2025-03-01T00:00:00Z");
        assertThat(Period.values())
                .extracting(period -> period.of(null, march, DatePrecision.MONTH))
                .containsExactly("undated", "undated", "2025-03", "2025-Q1", "2025");
    }

    /** In Vienna March begins at 23:00 UTC of February, in Honolulu ten hours into March. */
    @Test
    void placesAMonthWhereItsOutletHasIt() {
        for (var at : new String[] {"2025-02-28T23:00:00Z", "2025-03-01T10:00:00Z"}) {
            assertThat(Period.MONTH.of(null, Instant.parse(at), DatePrecision.MONTH))
                    .isEqualTo("2025-03");
        }
    }

    @ParameterizedTest
    @EnumSource(Period.class)
    void saysTheSameInJavaAndInSpark(Period period) {
        var dates = new ArrayList<Dated>();
        for (var day = LocalDate.of(1999, 12, 20); day.isBefore(LocalDate.of(2033, 1, 10)); day = day.plusDays(1)) {
            dates.add(new Dated(day, day.atTime(23, 30).toInstant(ZoneOffset.UTC), DatePrecision.INSTANT));
        }
        dates.add(new Dated(null, Instant.parse("2025-03-01T00:00:00Z"), DatePrecision.MONTH));
        dates.add(new Dated(null, Instant.parse("2025-02-28T23:00:00Z"), DatePrecision.MONTH));
        dates.add(new Dated(null, Instant.parse("2025-03-01T00:00:00Z"), DatePrecision.NONE));
        dates.add(new Dated(null, null, DatePrecision.NONE));
        var label = period.of(col("published_on"), col("published_at"), col("published_precision"));
        var rows = Dated.TABLE
                .rows(TestSession.spark(), dates)
                .select(label.as("label"), col("*"))
                .collectAsList();
        assertThat(rows).hasSameSizeAs(dates).allSatisfy(row -> {
            var dated = Dated.TABLE.record(row);
            assertThat(row.<String>getAs("label"))
                    .isEqualTo(period.of(dated.publishedOn(), dated.publishedAt(), dated.publishedPrecision()));
        });
    }

    @Test
    void saysWhatIsAllowedForAnUnknownWord() {
        assertThat(Period.named("week")).isEqualTo(Period.WEEK);
        assertThatThrownBy(() -> Period.named("fortnight"))
                .hasMessageContaining("fortnight")
                .hasMessageContaining("day, week, month, quarter, year");
    }
}
