package io.parallax.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.parallax.statistics.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The time that a run counts: everything, or what was published before the period in which a day lies began.
 *
 * @param until first day that is not counted; null for everything. With it, articles without a day are not counted either
 * @param label the last period counted, or {@code all}
 */
record Span(LocalDate until, String label) {

    static Span of(Period period, LocalDate asOf) {
        if (asOf == null) {
            return new Span(null, "all");
        }
        var until = begin(period, asOf);
        return new Span(until, period.of(until.minusDays(1)));
    }

    private static LocalDate begin(Period period, LocalDate day) {
        return switch (period) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth(1 + (day.getMonthValue() - 1) / 3 * 3);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The rows of a table whose articles are counted; the table itself where everything counts. */
    Dataset<Row> of(Dataset<Row> rows, Dataset<Row> counted) {
        return until == null ? rows : rows.join(counted.select("article_id"), new String[] {"article_id"}, "left_semi");
    }

    Dataset<Row> of(Dataset<Row> articles) {
        return until == null ? articles : articles.where(col("published_on").lt(lit(until)));
    }
}
