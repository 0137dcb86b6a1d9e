package io.parallax.statistics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
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
        var units = Units.of(articles).where(col("outlet").notEqual(Counting.ALL));
        var carrying =
                counting.carrying(mentions).select("article_id", "framing").distinct();
        var stories =
                units.groupBy("level", "outlet", "story_id").agg(count(lit(1)).as("m"));
        var found = units.join(carrying, "article_id")
                .groupBy("framing", "level", "outlet", "story_id")
                .agg(count(lit(1)).as("y"))
                .join(stories, new String[] {"level", "outlet", "story_id"});
        var pairs = pairs(sides(stories, found, counting), shared(stories), sharedFound(stories, found));
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
    private static Dataset<Row> sides(Dataset<Row> stories, Dataset<Row> found, Counting counting) {
        var cells = Clusters.cells(stories, List.of("level", "outlet")).where(col("n").geq(FEWEST));
        var with = Clusters.found(found, List.of("framing", "level", "outlet"));
        var rows = counting.withFramings(cells).join(with, new String[] {"framing", "level", "outlet"}, "left");
        return Clusters.zeroed(rows, "n_with", "sum_yy", "sum_my");
    }

    /** Level x pair: what shared stories weigh. */
    private static Dataset<Row> shared(Dataset<Row> stories) {
        return side(stories, "a", "m")
                .join(side(stories, "b", "m"), new String[] {"level", "story_id"})
                .where(col("outlet_a").lt(col("outlet_b")))
                .groupBy("level", "outlet_a", "outlet_b")
                .agg(sum(col("m_a").multiply(col("m_b"))).as("mm"));
    }

    /** Framing x level x pair: what of the shared stories carries, from stories where at least one of the two does. */
    private static Dataset<Row> sharedFound(Dataset<Row> stories, Dataset<Row> found) {
        String[] story = {"level", "story_id"};
        var either = found.select(col("framing"), col("level"), col("story_id"), col("outlet"), col("y"), col("m"));
        var others = side(stories, "other", "m");
        var oneSided = side(either, "one", "framing", "y")
                .join(others, story)
                .where(col("outlet_one").notEqual(col("outlet_other")));
        var product = col("y_one").multiply(col("m_other"));
        var isA = col("outlet_one").lt(col("outlet_other"));
        var crossed = oneSided.select(
                col("framing_one").as("framing"),
                col("level"),
                when(isA, col("outlet_one")).otherwise(col("outlet_other")).as("outlet_a"),
                when(isA, col("outlet_other")).otherwise(col("outlet_one")).as("outlet_b"),
                when(isA, lit(0L)).otherwise(product).as("my"),
                when(isA, product).otherwise(lit(0L)).as("ym"),
                lit(0L).as("yy"));
        var both = side(either, "a", "framing", "y")
                .join(side(either, "b", "framing", "y"), story)
                .where(col("framing_a")
                        .equalTo(col("framing_b"))
                        .and(col("outlet_a").lt(col("outlet_b"))))
                .select(
                        col("framing_a").as("framing"),
                        col("level"),
                        col("outlet_a"),
                        col("outlet_b"),
                        lit(0L).as("my"),
                        lit(0L).as("ym"),
                        col("y_a").multiply(col("y_b")).as("yy"));
        return crossed.unionByName(both)
                .groupBy("framing", "level", "outlet_a", "outlet_b")
                .agg(sum("my").as("my"), sum("ym").as("ym"), sum("yy").as("yy"));
    }

    private static Dataset<Row> side(Dataset<Row> rows, String name, String... values) {
        var named = Stream.concat(Stream.of("outlet"), Arrays.stream(values))
                .map(column -> col(column).as(column + "_" + name));
        return rows.select(
                Stream.concat(Stream.of(col("level"), col("story_id")), named).toArray(Column[]::new));
    }

    private static Dataset<Row> pairs(Dataset<Row> sides, Dataset<Row> shared, Dataset<Row> sharedFound) {
        var keys = new String[] {"framing", "level", "outlet_a", "outlet_b"};
        var rows = ofSide(sides, "a")
                .join(ofSide(sides, "b"), new String[] {"framing", "level"})
                .where(col("outlet_a").lt(col("outlet_b")))
                .where(col("n_with_a").plus(col("n_with_b")).gt(0))
                .join(shared, new String[] {"level", "outlet_a", "outlet_b"}, "left")
                .join(sharedFound, keys, "left");
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
