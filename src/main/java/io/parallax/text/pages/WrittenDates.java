package io.parallax.text.pages;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them, to ISO 8601: {@code March 18, 2025}, {@code 18. März 2025}, {@code 18 березня 2025},
 * {@code 18.03.2025}. Two numbers that could both be the month are read day first. A clock time that follows is kept.
 */
public final class WrittenDates {
    private static final String[] LANGUAGES = {
        "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "sv", "da", "nb", "fi", "cs", "sk", "ro", "hu",
        "tr", "el", "bg", "hr", "sr"
    };
    private static final Map<String, Integer> MONTHS = months();
    private static final String TIME =
            "(?:[,\\s]*(?:at|um|à|a las|às|o|в|о|alle|\\||-|–|,)?\\s*(\\d{1,2})[:.h](\\d\\d)\\s*(am|pm|a\\.m\\.|p\\.m\\.)?)?";
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d.*)?|\\d{9,13}");
    private static final Pattern NUMBERS_FIRST =
            Pattern.compile("((?:19|20)\\d\\d)\\s?[-./年]\\s?(\\d{1,2})\\s?[-./月]\\s?(\\d{1,2})(?!\\d)日?" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?iu)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.|-|/)?\\s*(?:de |of |d')?\\s*[-/.]?(\\p{L}{3,12}|\\d{1,2})\\.?[-/.,]?\\s*(?:de |del )?((?:19|20)\\d\\d)(?!\\d)"
                    + TIME);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?iu)(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)" + TIME);

    private WrittenDates() {}

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            var symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            for (int month = 12; month >= 1; month--) {
                months.putIfAbsent(folded(symbols.getMonths()[month - 1]), month);
                months.putIfAbsent(folded(symbols.getShortMonths()[month - 1]), month);
            }
        }
        months.put("sept", 9);
        return months;
    }

    private static String folded(String month) {
        return month.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }

    /** A date that is ISO, an epoch or not understood stays as it is. */
    static String iso(String text) {
        var date = ISO.matcher(text.strip()).matches() ? null : find(text);
        return date == null ? text.strip() : date;
    }

    /** The first date in a text as {@code yyyy-MM-dd} or {@code yyyy-MM-ddTHH:mm}; null where there is none. */
    public static String find(String text) {
        var matched = NUMBERS_FIRST.matcher(text);
        if (matched.find()) {
            return date(matched, matched.group(1), matched.group(2), matched.group(3));
        }
        for (var month = MONTH_FIRST.matcher(text); month.find(); ) {
            var date = date(month, month.group(3), month.group(1), month.group(2));
            if (date != null) {
                return date;
            }
        }
        for (var day = DAY_FIRST.matcher(text); day.find(); ) {
            var date = date(day, day.group(3), day.group(2), day.group(1));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static String date(Matcher matched, String year, String month, String day) {
        int m = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.getOrDefault(folded(month), 0);
        int d = Integer.parseInt(day);
        boolean american = m > 12 && d <= 12;
        try {
            var date = LocalDate.of(Integer.parseInt(year), american ? d : m, american ? m : d);
            return date + time(matched);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String time(Matcher matched) {
        if (matched.group(4) == null) {
            return "";
        }
        int hour = Integer.parseInt(matched.group(4));
        var half = matched.group(6) == null ? "" : matched.group(6).toLowerCase(Locale.ROOT);
        hour = half.startsWith("p") && hour < 12 ? hour + 12 : half.startsWith("a") && hour == 12 ? 0 : hour;
        boolean isTime = hour < 24 && Integer.parseInt(matched.group(5)) < 60;
        return isTime ? "T%02d:%s".formatted(hour, matched.group(5)) : "";
    }
}
