package io.parallax.statistics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** What is compared: outlets, and what the registry says of them. */
final class Sides {
    /** Fewer units than these are not compared. */
    static final int FEWEST = 20;

    private static final int MOST = 40;
    private static final String NONE = "cast(array() as array<struct<by:string,side:string>>)";

    private Sides() {}

    /** Counted articles, each once for each side that it is on and that is large enough, with {@code by} and {@code side}. */
    static Dataset<Row> of(Dataset<Row> counted, Dataset<Row> outlets) {
        var sizes = sided(counted.groupBy("outlet").agg(count(lit(1)).as("articles")), outlets);
        return sided(counted, outlets).join(broadcast(largest(sizes)), new String[] {"by", "side"});
    }

    private static Dataset<Row> sided(Dataset<Row> rows, Dataset<Row> outlets) {
        var own = array(side("outlet", "outlet"));
        return rows.join(broadcast(groups(outlets)), new String[] {"outlet"}, "left")
                .withColumn("of", explode(concat(own, coalesce(col("groups"), expr(NONE)))))
                .withColumn("by", col("of.by"))
                .withColumn("side", col("of.side"))
                .drop("of", "groups");
    }

    private static Dataset<Row> groups(Dataset<Row> outlets) {
        var known = Stream.of("kind", "country", "owner")
                .map(column -> side(column, column))
                .toArray(Column[]::new);
        return outlets.select(
                col("name").as("outlet"),
                filter(array(known), each -> each.getField("side").isNotNull()).as("groups"));
    }

    private static Column side(String by, String column) {
        return struct(lit(by).as("by"), col(column).as("side"));
    }

    private static Dataset<Row> largest(Dataset<Row> sizes) {
        var largestFirst = Window.partitionBy("by").orderBy(col("articles").desc(), col("side"));
        return sizes.groupBy("by", "side")
                .agg(sum("articles").as("articles"))
                .where(col("articles").geq(FEWEST))
                .withColumn("rank", row_number().over(largestFirst))
                .where(col("rank").leq(MOST))
                .select("by", "side");
    }
}
