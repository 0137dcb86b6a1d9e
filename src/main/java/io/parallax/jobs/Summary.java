package io.parallax.jobs;

import io.parallax.report.Estimate;
import io.parallax.statistics.Prevalence;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The last lines of a run on the terminal. */
final class Summary {
    private Summary() {}

    static void print(PrintStream out, Numbers numbers, String folder) {
        var totals = numbers.totals();
        out.println();
        line(
                out,
                "%,d articles of %,d outlets (%,d stories), %,d records rejected, %,d mentions",
                totals.get("articles"),
                totals.get("outlets"),
                totals.get("stories"),
                totals.get("rejections"),
                totals.get("mentions"));
        out.println();
        line(out, "%-28s %12s %8s   %s", "framing", "articles", "share", "95 % interval");
        for (var row : totals(numbers.prevalence())) {
            var share = Estimate.share(row.nWith(), row.n(), row.share(), row.low(), row.high());
            line(
                    out,
                    "%-28s %12s %8s   %s",
                    row.framing(),
                    row.nWith() + "/" + row.n(),
                    plain(share.valueText()),
                    plain(share.intervalText()));
        }
        out.println();
        out.println("report: " + folder.replaceFirst("^file:", "") + "/index.html");
    }

    /** In signs that every terminal has. */
    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u2013', '-');
    }

    /** One row a framing: all outlets, all time, by share. */
    static List<Prevalence> totals(List<Prevalence> prevalence) {
        return prevalence.stream()
                .filter(row -> row.outlet().equals("*") && row.period().equals("*") && row.isByArticle())
                .sorted(Comparator.comparingDouble(Prevalence::share).reversed().thenComparing(Prevalence::framing))
                .toList();
    }

    private static void line(PrintStream out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
