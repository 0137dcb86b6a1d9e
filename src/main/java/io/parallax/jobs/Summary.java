package io.parallax.jobs;

import io.parallax.statistics.Prevalence;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The last lines of a run on the terminal. */
final class Summary {
    private Summary() {}

    static void print(PrintStream out, Numbers numbers, String folder) {
        var figures = numbers.figures();
        out.println();
        line(
                out,
                "%,d articles of %,d outlets (%,d stories), %,d records rejected, %,d mentions",
                figures.get("articles"),
                figures.get("outlets"),
                figures.get("stories"),
                figures.get("rejections"),
                figures.get("mentions"));
        out.println();
        line(out, "%-28s %10s %8s   %s", "framing", "articles", "share", "95 % interval");
        for (var row : totals(numbers.prevalence())) {
            line(
                    out,
                    "%-28s %10s %7.1f%%   %.1f - %.1f %%",
                    row.framing(),
                    row.nWith() + "/" + row.n(),
                    100 * row.share(),
                    100 * row.low(),
                    100 * row.high());
        }
        out.println();
        out.println("report: " + folder.replaceFirst("^file:", "") + "/index.html");
    }

    /** One row a framing: all outlets, all time, by share. */
    static List<Prevalence> totals(List<Prevalence> prevalence) {
        return prevalence.stream()
                .filter(row -> row.outlet().equals("*")
                        && row.period().equals("*")
                        && row.level().equals("articles"))
                .sorted(Comparator.comparingDouble(Prevalence::share).reversed().thenComparing(Prevalence::framing))
                .toList();
    }

    private static void line(PrintStream out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
