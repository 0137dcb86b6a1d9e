package io.parallax.statistics;

import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Compares outlets pair by pair. Stories meet only where two of the compared outlets share them. */
public final class Contrasts {
    private static final int OUTLETS = 40;
    private static final int FEWEST = 20;
    private static final double LEVEL = 0.05;
    private static final List<String> CELL = List.of("level", "outlet");
    private static final List<String> SUMS = List.of("n", "n_with", "n_stories", "sum_yy", "sum_my", "sum_mm");
    private static final List<String> SHARED = List.of("mm", "my", "ym", "yy");
    private static final StructType RESULT = Stream.of(
                    "difference", "low", "high", "ratio", "ratio_low", "ratio_high", "p")
            .reduce(new StructType(), (type, name) -> type.add(name, DataTypes.DoubleType), (a, b) -> b);
    private static final UserDefinedFunction DIFFERENCE = udf((UDF1<Row, Row>) Contrasts::difference, RESULT);

    private Contrasts() {}

    /** The table {@link Contrast}, in no order, from {@link CountedArticles} and mentions; the period is not used. */
    public static Dataset<Row> of(Dataset<Row> counted, Dataset<Row> mentions, Counting counting) {
        var articles = counted.join(broadcast(largest(counted)), "outlet");
        var units = Units.of(Carried.by(articles, mentions, counting));
        var stories = Clusters.perStory(units.where(col("outlet").notEqual(Counting.ALL)), CELL);
        var pairs = pairs(sides(stories, counting), shared(stories));
        var tested = adjusted(
                pairs.withColumn("result", DIFFERENCE.apply(struct(sums()))).select(col("*"), col("result.*")));
        return Contrast.TABLE.shape(counting.instrument().on(tested));
    }

    private static Dataset<Row> largest(Dataset<Row> counted) {
        return counted.groupBy("outlet")
                .agg(count(lit(1)).as("articles"))
                .where(col("articles").geq(FEWEST))
                .orderBy(col("articles").desc(), col("outlet"))
                .limit(OUTLETS)
                .select("outlet");
    }

    /** Framing x level x outlet: sums over its stories. */
    private static Dataset<Row> sides(Dataset<Row> stories, Counting counting) {
        var cells = Clusters.cells(stories, CELL).where(col("n").geq(FEWEST));
        var rows = counting.withFramings(cells)
                .join(Clusters.found(stories, CELL), Clusters.names(CELL, "framing"), "left");
        return Clusters.zeroed(rows, "n_with", "sum_yy", "sum_my");
    }

    /** One row per level, story and pair of outlets that have it, as {@code a} and {@code b}. */
    private static Dataset<Row> shared(Dataset<Row> stories) {
        return stories.groupBy("level", "story_id")
                .agg(sort_array(collect_list(struct("outlet", "m", "framings"))).as("outlets"))
                .where(size(col("outlets")).gt(1))
                .withColumn("a", explode(col("outlets")))
                .withColumn("b", explode(col("outlets")))
                .where(col("a.outlet").lt(col("b.outlet")))
                .select(
                        col("level"),
                        col("a.outlet").as("outlet_a"),
                        col("b.outlet").as("outlet_b"),
                        col("a"),
                        col("b"));
    }

    /** Level x pair: what shared stories weigh. */
    private static Dataset<Row> weights(Dataset<Row> shared) {
        return shared.groupBy("level", "outlet_a", "outlet_b")
                .agg(sum(col("a.m").multiply(col("b.m"))).as("mm"));
    }

    /** Framing x level x pair: what of the shared stories carries. */
    private static Dataset<Row> carried(Dataset<Row> shared) {
        return shared.withColumn("framing", explode(array_union(col("a.framings"), col("b.framings"))))
                .withColumn("ya", Clusters.units(col("a.framings")))
                .withColumn("yb", Clusters.units(col("b.framings")))
                .groupBy("framing", "level", "outlet_a", "outlet_b")
                .agg(
                        sum(col("a.m").multiply(col("yb"))).as("my"),
                        sum(col("ya").multiply(col("b.m"))).as("ym"),
                        sum(col("ya").multiply(col("yb"))).as("yy"));
    }

    private static Dataset<Row> pairs(Dataset<Row> sides, Dataset<Row> shared) {
        var rows = ofSide(sides, "a")
                .join(ofSide(sides, "b"), new String[] {"framing", "level"})
                .where(col("outlet_a").lt(col("outlet_b")))
                .where(col("n_with_a").plus(col("n_with_b")).gt(0))
                .join(weights(shared), new String[] {"level", "outlet_a", "outlet_b"}, "left")
                .join(carried(shared), new String[] {"framing", "level", "outlet_a", "outlet_b"}, "left");
        return Clusters.zeroed(rows, SHARED.toArray(String[]::new));
    }

    private static Dataset<Row> ofSide(Dataset<Row> sides, String name) {
        var named = Stream.concat(Stream.of("outlet"), SUMS.stream())
                .map(column -> col(column).as(column + "_" + name));
        return sides.select(
                Stream.concat(Stream.of(col("framing"), col("level")), named).toArray(Column[]::new));
    }

    private static Column[] sums() {
        return Stream.of(
                        SUMS.stream().map(name -> name + "_a"), SUMS.stream().map(name -> name + "_b"), SHARED.stream())
                .flatMap(names -> names)
                .map(name -> coalesce(col(name), lit(0L)).as(name))
                .toArray(Column[]::new);
    }

    private static Row difference(Row sums) {
        var shared = new SharedSums(sums.getLong(12), sums.getLong(13), sums.getLong(14), sums.getLong(15));
        var it = Difference.of(clusters(sums, 0), clusters(sums, 6), shared);
        return RowFactory.create(
                it.difference(), it.low(), it.high(), it.ratio(), it.ratioLow(), it.ratioHigh(), it.p());
    }

    private static ClusterSums clusters(Row sums, int at) {
        return new ClusterSums(
                sums.getLong(at),
                sums.getLong(at + 1),
                sums.getLong(at + 2),
                sums.getLong(at + 3),
                sums.getLong(at + 4),
                sums.getLong(at + 5));
    }

    /** Benjamini and Hochberg's step-up over all rows of a level, and whether both levels say the same. */
    private static Dataset<Row> adjusted(Dataset<Row> rows) {
        WindowSpec level = Window.partitionBy("level");
        var order = level.orderBy("p", "framing", "outlet_a", "outlet_b");
        var upward = level.orderBy(col("rank").desc());
        var significant = when(col("q").lt(LEVEL), signum(col("difference"))).otherwise(0.0);
        var both = sum(significant).over(Window.partitionBy("framing", "outlet_a", "outlet_b"));
        return rows.withColumn("rank", row_number().over(order))
                .withColumn("of", count(lit(1)).over(level))
                .withColumn("scaled", col("p").multiply(col("of")).divide(col("rank")))
                .withColumn("q", least(lit(1.0), min("scaled").over(upward)))
                .withColumn("holds_at_both_levels", both.equalTo(2.0).or(both.equalTo(-2.0)));
    }
}
