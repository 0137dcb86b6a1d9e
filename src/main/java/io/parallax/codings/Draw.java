package io.parallax.codings;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Draws sentences with known probabilities. The number of a verdict stratum is {@link Allocation}'s; its cells of outlet and
 * period get theirs by systematic steps through the sorted cells from a random start (Cochran 1977, section 8.1; Madow 1949),
 * so that each outlet and period is in the sample in proportion and every sentence of the stratum has the same probability.
 * Within a cell the sentences of the smallest hashes are drawn. All of it depends on the seed and on what the corpus holds,
 * never on its order or partitions.
 */
public final class Draw {
    private Draw() {}

    /**
     * What the corpus holds and how much of it is drawn, for a sample that has no id yet, sorted by stratum, outlet and period. Two shuffles; collects a row
     * for each kind of mention in each cell.
     */
    public static List<Stratum> plan(Dataset<Row> candidates, long size, long seed) {
        var found = found(candidates);
        var cells =
                candidates
                        .groupBy("stratum", "outlet", "period")
                        .agg(count(lit(1)).as("n"))
                        .collectAsList()
                        .stream()
                        .map(row -> new Stratum(
                                "",
                                row.getString(0),
                                row.getString(1),
                                row.getString(2),
                                row.getLong(3),
                                0,
                                0,
                                found.getOrDefault(
                                        List.of(row.getString(0), row.getString(1), row.getString(2)), List.of())))
                        .sorted(Comparator.comparing(Stratum::stratum)
                                .thenComparing(Stratum::outlet)
                                .thenComparing(Stratum::period))
                        .collect(Collectors.groupingBy(Stratum::stratum, TreeMap::new, Collectors.toList()));
        var sizes = new TreeMap<String, Long>();
        cells.forEach((stratum, all) ->
                sizes.put(stratum, all.stream().mapToLong(Stratum::nSentences).sum()));
        var drawn = Allocation.of(sizes, size);
        var random = new SplittableRandom(seed);
        var plan = new ArrayList<Stratum>();
        cells.forEach(
                (stratum, all) -> plan.addAll(steps(all, drawn.get(stratum), sizes.get(stratum), random.nextDouble())));
        return plan;
    }

    /** Points at (start + i) * n / drawn on the line on which the cells lie one after the other. */
    static List<Stratum> steps(List<Stratum> cells, long drawn, long n, double start) {
        var plan = new ArrayList<Stratum>();
        long before = 0;
        for (var cell : cells) {
            long from = points(before, drawn, n, start);
            before += cell.nSentences();
            plan.add(new Stratum(
                    cell.sampleId(),
                    cell.stratum(),
                    cell.outlet(),
                    cell.period(),
                    cell.nSentences(),
                    points(before, drawn, n, start) - from,
                    (double) drawn / n,
                    cell.found()));
        }
        return plan;
    }

    /** How many points lie before a place. */
    private static long points(long before, long drawn, long n, double start) {
        return before == n ? drawn : Math.max(0, (long) Math.ceil((double) before * drawn / n - start));
    }

    /** The drawn rows of {@link Candidate} with their {@code probability}, in no order. One shuffle. */
    public static Dataset<Row> of(Dataset<Row> candidates, List<Stratum> plan, long seed) {
        var cells = Stratum.TABLE
                .rows(candidates.sparkSession(), plan)
                .where(col("n_drawn").gt(0))
                .select("stratum", "outlet", "period", "n_drawn", "probability");
        var order = Window.partitionBy("stratum", "outlet", "period")
                .orderBy(chance(seed), col("article_id"), col("place"), col("begin"));
        return candidates
                .join(broadcast(cells), cells("stratum", "outlet", "period"))
                .withColumn("rank", row_number().over(order))
                .where(col("rank").leq(col("n_drawn")))
                .drop("rank", "n_drawn");
    }

    private static String[] cells(String... columns) {
        return columns;
    }

    /** A number that says nothing of a sentence but which one it is. */
    private static Column chance(long seed) {
        return xxhash64(lit(seed), col("article_id"), col("place"), col("begin"));
    }

    private static Map<List<String>, List<Stratum.Found>> found(Dataset<Row> candidates) {
        var rows = candidates
                .select(
                        col("stratum"),
                        col("outlet"),
                        col("period"),
                        explode(col("found")).as("found"))
                .select("stratum", "outlet", "period", "found.*")
                .groupBy("stratum", "outlet", "period", "framing", "rule", "stance", "voice")
                .agg(count(lit(1)).as("n"))
                .collectAsList();
        var found = new HashMap<List<String>, List<Stratum.Found>>();
        rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.mkString("\t")))
                .forEach(row -> found.computeIfAbsent(
                                List.of(row.getString(0), row.getString(1), row.getString(2)),
                                cell -> new ArrayList<>())
                        .add(new Stratum.Found(
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getLong(7))));
        return found;
    }
}
