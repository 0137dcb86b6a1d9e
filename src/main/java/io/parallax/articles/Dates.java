package io.parallax.articles;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads publication dates by the patterns of a job, in their order. A date without a zone is the outlet's own; one before
 * 1990 or after {@code latest} is none at all.
 */
public final class Dates implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Pattern EPOCH = Pattern.compile("(-?[0-9]{9,10})(\\.[0-9]+)?|(-?[0-9]{12,13})");
    private static final Pattern HOUR_ALONE = Pattern.compile(".*\\d[T ]\\d{2}([Z+-].*)?");
    private static final DateTimeFormatter ISO =
            formatter("yyyy-MM[-dd[['T'][ ]HH[:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]]][ ][XXX][XX][X][VV]]]");
    private static final DateTimeFormatter RFC_1123 =
            formatter("[EEEE, ][EEE, ]d MMM [yyyy][yy] HH:mm[:ss][ ][XX][XXX][z]");

    /** When an article appeared and how exactly that is known. */
    record Date(Instant at, DatePrecision precision, LocalDate on) {}

    private final List<String> patterns;
    private final Instant latest;
    private transient List<DateTimeFormatter> formatters;

    Dates(List<String> patterns, Instant latest) {
        this.patterns = patterns;
        this.latest = latest;
    }

    /** Throws {@link IllegalArgumentException} where this is no name or pattern of dates. */
    public static void check(String pattern) {
        named(pattern);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH);
    }

    /** Null where no pattern fits or the date is impossible. */
    Date read(String text, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (int i = 0; i < patterns.size(); i++) {
            var date = read(text.strip(), i, zone);
            if (date != null) {
                return date.at().isBefore(EARLIEST) || date.at().isAfter(latest) ? null : date;
            }
        }
        return null;
    }

    private Date read(String text, int pattern, ZoneId zone) {
        if ("epoch".equals(patterns.get(pattern))) {
            return epoch(text, zone);
        }
        try {
            boolean isHour = HOUR_ALONE.matcher(text).matches();
            return date(formatters().get(pattern).parse(text), zone, isHour);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Date epoch(String text, ZoneId zone) {
        var matched = EPOCH.matcher(text);
        if (!matched.matches()) {
            return null;
        }
        var at = matched.group(1) == null
                ? Instant.ofEpochMilli(Long.parseLong(matched.group(3)))
                : Instant.ofEpochSecond(Long.parseLong(matched.group(1)));
        return new Date(at, DatePrecision.INSTANT, at.atZone(zone).toLocalDate());
    }

    private static Date date(TemporalAccessor parsed, ZoneId outlet, boolean isHour) {
        var day = parsed.query(TemporalQueries.localDate());
        if (day == null) {
            var month = LocalDate.of(parsed.get(ChronoField.YEAR), parsed.get(ChronoField.MONTH_OF_YEAR), 1);
            return new Date(month.atStartOfDay(outlet).toInstant(), DatePrecision.MONTH, null);
        }
        if (!parsed.isSupported(ChronoField.HOUR_OF_DAY)) {
            return new Date(day.atStartOfDay(outlet).toInstant(), DatePrecision.DAY, day);
        }
        var time = LocalTime.from(parsed);
        var given = parsed.query(TemporalQueries.zone());
        var at = day.atTime(time).atZone(given == null ? outlet : given);
        return new Date(
                at.toInstant(),
                isHour ? DatePrecision.HOUR : DatePrecision.INSTANT,
                at.withZoneSameInstant(outlet).toLocalDate());
    }

    private List<DateTimeFormatter> formatters() {
        if (formatters == null) {
            formatters = patterns.stream().map(Dates::named).toList();
        }
        return formatters;
    }

    private static DateTimeFormatter named(String pattern) {
        return switch (pattern) {
            case "iso" -> ISO;
            case "rfc1123" -> RFC_1123;
            case "epoch" -> DateTimeFormatter.BASIC_ISO_DATE;
            default -> formatter(pattern);
        };
    }
}
