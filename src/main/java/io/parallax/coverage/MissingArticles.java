package io.parallax.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the gaps of a period lack.
 *
 * @param articles how many more were to be expected on the days that are gaps
 * @param outlets of each outlet with a gap, how many of these, in order of name
 */
public record MissingArticles(double articles, SortedMap<String, Double> outlets) {

    /** By period, in order of time; days that are no gap or no day count for nothing. */
    public static SortedMap<String, MissingArticles> by(Function<LocalDate, String> period, List<CoverageDay> days) {
        var found = new TreeMap<String, MissingArticles>();
        for (var day : days) {
            if (day.isGap() && day.day() != null && day.expected() != null) {
                double lack = Math.max(0, day.expected() - day.nArticles());
                found.merge(
                        period.apply(day.day()),
                        new MissingArticles(lack, new TreeMap<>(Map.of(day.outlet(), lack))),
                        MissingArticles::plus);
            }
        }
        return found;
    }

    /** Whether they are more than this share of what there should have been; none is not. */
    public boolean exceeds(double share, long present) {
        return articles > share * (articles + present);
    }

    /** For example {@code about 40 articles are missing (Daily, Courier)}. */
    public String words() {
        return String.format(
                Locale.ROOT, "about %.0f articles are missing (%s)", articles, String.join(", ", outlets.keySet()));
    }

    private MissingArticles plus(MissingArticles other) {
        var all = new TreeMap<>(outlets);
        other.outlets.forEach((outlet, lack) -> all.merge(outlet, lack, Double::sum));
        return new MissingArticles(articles + other.articles, all);
    }
}
