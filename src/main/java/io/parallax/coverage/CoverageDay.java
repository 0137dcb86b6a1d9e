package io.parallax.coverage;

import io.parallax.tables.Table;
import java.time.LocalDate;

/**
 * One row per outlet and day from its first to its last article, days without one among them, and one row per outlet with a
 * null day for its articles without one. Their n_articles sum to the articles.
 *
 * @param outlet canonical name
 * @param day the outlet's calendar day; null for articles whose date names no day
 * @param nArticles articles of the day
 * @param nRead those in a language the codebook covers
 * @param expected articles that this outlet's days of that weekday have: the median of up to nine of them, from four weeks
 *     before to four after; inside a silence, what the weekdays beside it have. Null without a day
 * @param low below it a day is a gap; 0 where the outlet publishes too little for any one day to tell; null without a day
 * @param high above it a day is a surge; null without a day
 * @param isGap whether articles are missing that should be there
 * @param reason {@code silent}: no article for one or more days where that is no chance; {@code low}: fewer than low;
 *     {@code surge}: more than high (no gap); else null
 */
public record CoverageDay(
        String outlet,
        LocalDate day,
        long nArticles,
        long nRead,
        Double expected,
        Double low,
        Double high,
        boolean isGap,
        String reason) {

    public static final Table<CoverageDay> TABLE = Table.of("coverage", CoverageDay.class);
}
