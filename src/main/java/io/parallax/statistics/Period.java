package io.parallax.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.extract;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.quarter;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.weekofyear;
import static org.apache.spark.sql.functions.when;

import io.parallax.articles.DatePrecision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;

/**
 * What dates are counted by: {@code 2025-03-18}, {@code 2025-W12} (ISO 8601: weeks begin on Monday and belong to the year
 * of their Thursday), {@code 2025-03}, {@code 2025-Q1} or {@code 2025}. Labels sort as time does, for years 0001 to 9999.
 */
public enum Period {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The period of the rows that count all time. */
    public static final String ALL = "*";

    /** The period of articles whose date is not known well enough. */
    public static final String UNDATED = "undated";

    /** What clocks are ahead of UTC at most. */
    private static final Duration EASTERNMOST = Duration.ofHours(14);

    /** By the word of a job file; says what is allowed where it is none. */
    public static Period named(String word) {
        return Arrays.stream(values())
                .filter(period -> period.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("period is '" + word + "', allowed are "
                        + Arrays.stream(values()).map(Period::word).collect(Collectors.joining(", "))
                        + "; for example: month"));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String of(LocalDate day) {
        return switch (this) {
            case DAY -> "%04d-%02d-%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case WEEK ->
                "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
            case QUARTER -> "%04d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> "%04d".formatted(day.getYear());
        };
    }

    /** The period of an article, {@link #UNDATED} where its date is coarser than the period. Arguments may be null. */
    public String of(LocalDate publishedOn, Instant publishedAt, DatePrecision precision) {
        if (publishedOn != null) {
            return of(publishedOn);
        }
        return precision == DatePrecision.MONTH && publishedAt != null && holdsMonths()
                ? of(publishedAt.plus(EASTERNMOST).atZone(ZoneOffset.UTC).toLocalDate())
                : UNDATED;
    }

    /** The same in Spark's functions, from the columns of an article; the session's time zone has to be UTC. */
    public Column of(Column publishedOn, Column publishedAt, Column precision) {
        var month = when(precision.equalTo("month"), firstOfMonth(publishedAt));
        return coalesce(label(holdsMonths() ? coalesce(publishedOn, month) : publishedOn), lit(UNDATED));
    }

    /** The first day of a month that is known as its first instant at the outlet, wherever on earth that is. */
    static Column firstOfMonth(Column at) {
        return to_date(at.plus(expr("interval " + EASTERNMOST.toHours() + " hours")));
    }

    private Column label(Column day) {
        return switch (this) {
            case DAY -> date_format(day, "yyyy-MM-dd");
            case WEEK ->
                concat(
                        lpad(extract(lit("YEAROFWEEK"), day).cast("string"), 4, "0"),
                        lit("-W"),
                        lpad(weekofyear(day).cast("string"), 2, "0"));
            case MONTH -> date_format(day, "yyyy-MM");
            case QUARTER ->
                concat(date_format(day, "yyyy"), lit("-Q"), quarter(day).cast("string"));
            case YEAR -> date_format(day, "yyyy");
        };
    }

    private boolean holdsMonths() {
        return compareTo(MONTH) >= 0;
    }
}
