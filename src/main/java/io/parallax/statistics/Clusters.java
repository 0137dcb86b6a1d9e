package io.parallax.statistics;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * {@link ClusterSums} as columns: {@code n, n_with, n_stories, sum_yy, sum_my, sum_mm}, from tables with one row per cell and
 * story: {@code m} units of the story in the cell, {@code y} of them that carry a framing. Framings cost rows only where found.
 */
final class Clusters {
    private static final StructType INTERVAL = new StructType()
            .add("share", DataTypes.DoubleType)
            .add("low", DataTypes.DoubleType)
            .add("high", DataTypes.DoubleType)
            .add("effective_n", DataTypes.DoubleType, false);
    private static final UserDefinedFunction OF = udf(
            (UDF6<Long, Long, Long, Long, Long, Long, Row>) (n, nWith, stories, yy, my, mm) -> {
                var interval = Interval.of(new ClusterSums(n, nWith, stories, yy, my, mm));
                return RowFactory.create(interval.share(), interval.low(), interval.high(), interval.effectiveN());
            },
            INTERVAL);

    private Clusters() {}

    /** One row per cell and story: its units m, and the framings that they carry, one for each unit that does. */
    static Dataset<Row> perStory(Dataset<Row> units, List<String> cell) {
        return units.groupBy(columns(and(cell, "story_id")))
                .agg(count(lit(1)).as("m"), flatten(collect_list("framings")).as("framings"));
    }

    /** Denominators: one row per cell. */
    static Dataset<Row> cells(Dataset<Row> stories, List<String> cell) {
        return stories.groupBy(columns(cell))
                .agg(
                        sum("m").as("n"),
                        count(lit(1)).as("n_stories"),
                        sum(col("m").multiply(col("m"))).as("sum_mm"));
    }

    /** Numerators: one row per cell and framing found there. */
    static Dataset<Row> found(Dataset<Row> stories, List<String> cell) {
        return stories.withColumn("framing", explode(array_distinct(col("framings"))))
                .withColumn("y", units(col("framings")))
                .groupBy(columns(and(cell, "framing")))
                .agg(
                        sum("y").as("n_with"),
                        sum(col("y").multiply(col("y"))).as("sum_yy"),
                        sum(col("y").multiply(col("m"))).as("sum_my"));
    }

    /** How many units carry the row's {@code framing}. */
    static Column units(Column framings) {
        return size(filter(framings, framing -> framing.equalTo(col("framing"))))
                .cast("long");
    }

    /** A count that a left join did not find is 0. */
    static Dataset<Row> zeroed(Dataset<Row> rows, String... counts) {
        return Stream.of(counts)
                .reduce(rows, (so, name) -> so.withColumn(name, coalesce(col(name), lit(0L))), (a, b) -> b);
    }

    /** The rows with {@code share, low, high, effective_n} from their sums. */
    static Dataset<Row> withInterval(Dataset<Row> rows) {
        var sums = Stream.of("n", "n_with", "n_stories", "sum_yy", "sum_my", "sum_mm")
                .map(name -> col(name))
                .toArray(Column[]::new);
        return rows.withColumn("interval", OF.apply(sums)).select(col("*"), col("interval.*"));
    }

    static Column[] columns(List<String> names) {
        return names.stream().map(name -> col(name)).toArray(Column[]::new);
    }

    static String[] names(List<String> columns, String another) {
        return and(columns, another).toArray(String[]::new);
    }

    private static List<String> and(List<String> columns, String another) {
        return Stream.concat(columns.stream(), Stream.of(another)).toList();
    }
}
