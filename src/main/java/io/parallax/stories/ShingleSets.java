package io.parallax.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;

import io.parallax.tables.Rows;
import java.util.HashSet;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * All shingles of articles, one row per article: {@code article_id}, {@code shingles} and {@code telling}, which lacks the
 * passages around boilerplate, both {@link ShingleSet}s.
 */
final class ShingleSets {
    private static final StructType COLUMNS = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("shingles", DataTypes.BinaryType)
            .add("telling", DataTypes.BinaryType);

    private ShingleSets() {}

    /** The articles among the pairs, each once, with the min-hashes in it that are {@code boilerplate}, null for none. */
    static Dataset<Row> wanted(Dataset<Row> pairs, Dataset<Row> buckets) {
        var ids = pairs.select(col("a").as("article_id"))
                .union(pairs.select(col("b")))
                .distinct();
        var boilerplate = buckets.where(col("is_boilerplate"))
                .groupBy("article_id")
                .agg(collect_set("key").as("boilerplate"));
        return ids.join(boilerplate, new String[] {"article_id"}, "left");
    }

    /** Reads the texts of the wanted again. */
    static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> wanted, StoryOptions options) {
        int size = options.shingle();
        return Sketch.words(articles)
                .select("article_id", "body")
                .join(wanted, "article_id")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> Rows.map(rows, row -> set(row, size)),
                        Encoders.row(COLUMNS));
    }

    private static Row set(Row article, int size) {
        var shingles = Shingles.of(article.getString(1), size);
        var all = ShingleSet.of(shingles);
        var telling = article.isNullAt(2) ? all : ShingleSet.without(new HashSet<>(article.<Long>getList(2)), shingles);
        return RowFactory.create(article.getString(0), all, telling);
    }
}
