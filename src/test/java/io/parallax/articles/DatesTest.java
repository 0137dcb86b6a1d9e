package io.parallax.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");
    private final Dates dates = new Dates(List.of("iso", "rfc1123", "epoch", "dd/MM/yyyy", "written"), LATEST);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-18T10:11:12Z | 2025-03-18T10:11:12Z | INSTANT",
                "2025-03-18T10:11:12.345+02:00 | 2025-03-18T08:11:12.345Z | INSTANT",
                "2025-03-18T10:11:12+0200 | 2025-03-18T08:11:12Z | INSTANT",
                "2025-03-18 10:11:12 | 2025-03-18T10:11:12Z | INSTANT",
                "2025-07-24T16:27 | 2025-07-24T16:27:00Z | INSTANT",
                "2025-07-24T16 | 2025-07-24T16:00:00Z | HOUR",
                "2022-05-16 | 2022-05-16T00:00:00Z | DAY",
                "2022-05 | 2022-05-01T00:00:00Z | MONTH",
                "Wed, 21 May 2025 12:36:25 GMT | 2025-05-21T12:36:25Z | INSTANT",
                "Wed, 21 May 2025 12:36:25 +0200 | 2025-05-21T10:36:25Z | INSTANT",
                "15 Jan 2025 12:36:25 EST | 2025-01-15T17:36:25Z | INSTANT",
                "1742297000 | 2025-03-18T11:23:20Z | INSTANT",
                "1742297000000 | 2025-03-18T11:23:20Z | INSTANT",
                "1742297000000000 | 2025-03-18T11:23:20Z | INSTANT",
                "20250318T101112Z | 2025-03-18T10:11:12Z | INSTANT",
                "20250318 | 2025-03-18T00:00:00Z | DAY",
                "2025-03-18 10:11:12 EDT | 2025-03-18T14:11:12Z | INSTANT",
                "Mon, 21 May 2025 12:36:25 GMT | 2025-05-21T12:36:25Z | INSTANT",
                "18. März 2025 um 14:05 Uhr | 2025-03-18T14:05:00Z | INSTANT",
                "March 18, 2025 | 2025-03-18T00:00:00Z | DAY",
                "29/02/2024 | 2024-02-29T00:00:00Z | DAY",
                "05/04/2022 | 2022-04-05T00:00:00Z | DAY"
            })
    void readsWhatFeedsWrite(String text, Instant at, DatePrecision precision) {
        var date = dates.read(text, ZoneOffset.UTC);
        assertThat(date.at()).isEqualTo(at);
        assertThat(date.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sometime in March",
                "",
                "2025-13-40",
                "1970-01-01",
                "2026-05-01",
                "0",
                "99/99/2022",
                "2025-02-30",
                "31/02/2025",
                "31 Feb 2025 10:00:00 GMT",
                "February 30, 2025"
            })
    void takesWhatCannotBeForNoDate(String text) {
        assertThat(dates.read(text, ZoneOffset.UTC)).isNull();
    }

    @Test
    void placesALocalTimeInTheOutletsZoneAndDay() {
        var date = dates.read("2025-03-18T00:30", ZoneId.of("Europe/Kyiv"));
        assertThat(date.at()).isEqualTo("2025-03-17T22:30:00Z");
        assertThat(date.on()).isEqualTo("2025-03-18");
    }

    @Test
    void allowsOldDatesWhereAJobDoes() {
        var old = new Dates(List.of("iso"), Instant.parse("1900-01-01T00:00:00Z"), LATEST);
        assertThat(old.read("1914-07-28", ZoneOffset.UTC).on()).isEqualTo("1914-07-28");
        assertThat(old.read("1899-12-31", ZoneOffset.UTC)).isNull();
    }

    @Test
    void namesAPatternThatIsNone() {
        assertThatThrownBy(() -> Dates.check("dd/QX/bbbb")).isInstanceOf(IllegalArgumentException.class);
    }
}
