package io.parallax.articles;

import io.parallax.text.pages.WrittenDates;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads publication dates by the patterns of a job, in their order. A date without a zone is the outlet's own; one before
 * {@code earliest} or after {@code latest} is none at all, and so is a day that no calendar has: 31 February is not the 28th. A weekday that contradicts the date is passed over.
 */
public final class Dates implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Before it there was no news on the web: such dates are mistakes, unless a job says otherwise. */
    static final Instant USUAL = Instant.parse("1990-01-01T00:00:00Z");

    private static final Pattern EPOCH =
            Pattern.compile("(-?[0-9]{9,10})(\\.[0-9]+)?|(-?[0-9]{12,13})|(-?[0-9]{15,16})");
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,9}\\.?,?\\s+(?=\\d)");
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)?)?(Z|[+-]\\d{2}:?\\d\\d)?");
    private static final Pattern HOUR_ALONE = Pattern.compile(".*\\d[T ]\\d{2}([Z+-].*)?");
    private static final DateTimeFormatter ISO =
            formatter("yyyy-MM[-dd[['T'][ ]HH[:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]]][ ][XXX][XX][X][z][VV]]]");
    private static final DateTimeFormatter RFC_1123 = formatter("d MMM [yyyy][yy] HH:mm[:ss][ ][XX][XXX][z]");

    /** When an article appeared and how exactly that is known. */
    record Date(Instant at, DatePrecision precision, LocalDate on) {}

    private final List<String> patterns;
    private final Instant earliest;
    private final Instant latest;
    private transient List<DateTimeFormatter> formatters;

    Dates(List<String> patterns, Instant latest) {
        this(patterns, USUAL, latest);
    }

    Dates(List<String> patterns, Instant earliest, Instant latest) {
        this.patterns = patterns;
        this.earliest = earliest;
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
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Null where no pattern fits or the date is impossible. */
    Date read(String text, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (int i = 0; i < patterns.size(); i++) {
            var date = read(text.strip(), i, zone);
            if (date != null) {
                return date.at().isBefore(earliest) || date.at().isAfter(latest) ? null : date;
            }
        }
        return null;
    }

    private Date read(String text, int pattern, ZoneId zone) {
        if ("epoch".equals(patterns.get(pattern))) {
            return epoch(text, zone);
        }
        var written = plain(text, patterns.get(pattern));
        try {
            boolean isHour = HOUR_ALONE.matcher(written).matches();
            return date(formatters().get(pattern).parse(written), zone, isHour);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What the formatter of a pattern is given: dates of ISO's basic form spread out, weekdays taken away, words as numbers. */
    private static String plain(String text, String pattern) {
        return switch (pattern) {
            case "rfc1123" -> WEEKDAY.matcher(text).replaceFirst("");
            case "written" -> String.valueOf(WrittenDates.find(text));
            case "iso" -> {
                var basic = BASIC.matcher(text);
                yield basic.matches() ? spread(basic) : text;
            }
            default -> text;
        };
    }

    private static String spread(java.util.regex.Matcher basic) {
        var day = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
        if (basic.group(4) == null) {
            return day;
        }
        var seconds = basic.group(6) == null ? "" : ":" + basic.group(6);
        var zone = basic.group(7) == null ? "" : basic.group(7);
        return day + "T" + basic.group(4) + ":" + basic.group(5) + seconds + zone;
    }

    private static Date epoch(String text, ZoneId zone) {
        var matched = EPOCH.matcher(text);
        if (!matched.matches()) {
            return null;
        }
        var at = matched.group(1) != null
                ? Instant.ofEpochSecond(Long.parseLong(matched.group(1)))
                : matched.group(3) != null
                        ? Instant.ofEpochMilli(Long.parseLong(matched.group(3)))
                        : Instant.ofEpochMilli(Long.parseLong(matched.group(4)) / 1000);
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
            case "iso", "written" -> ISO;
            case "rfc1123" -> RFC_1123;
            case "epoch" -> DateTimeFormatter.BASIC_ISO_DATE;
            default -> formatter(pattern);
        };
    }
}
