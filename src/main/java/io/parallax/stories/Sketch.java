package io.parallax.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_seconds;
import static org.apache.spark.sql.functions.when;

import io.parallax.tables.Rows;
import io.parallax.tables.Table;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One row per article with at least one shingle: its min-hashes and when it may have appeared.
 *
 * @param articleId the article
 * @param outlet its outlet
 * @param since the earliest second (Unix) it may have appeared, null without a date
 * @param until the latest: a day or 31 days later where no more than day or month are known
 * @param face the smallest min-hash: equal in texts that are mostly equal, seldom in others
 * @param keys the min-hashes, each once
 */
record Sketch(String articleId, String outlet, Long since, Long until, long face, List<Long> keys) {
    static final Table<Sketch> TABLE = Table.of("sketches", Sketch.class);
    private static final long DAY = 86_400;

    /** One pass over the texts, no shuffle. */
    static Dataset<Row> in(Dataset<Row> articles, StoryOptions options) {
        int size = options.shingle();
        return words(articles)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                rows -> Rows.stream(rows, row -> of(row, size).iterator()),
                        TABLE.encoder());
    }

    /** What sketches and passages read of an article: the body, or the title of a headline alone. */
    static Dataset<Row> words(Dataset<Row> articles) {
        var precision = col("published_precision");
        var since = unix_seconds(col("published_at"));
        var slack = when(precision.equalTo("month"), lit(31 * DAY))
                .when(precision.equalTo("day"), lit(DAY))
                .otherwise(lit(0L));
        return articles.select(
                col("article_id"),
                col("outlet"),
                coalesce(col("text"), col("title")).as("body"),
                since,
                since.plus(slack));
    }

    private static List<Row> of(Row article, int size) {
        var shingles = Shingles.of(article.getString(2), size);
        if (shingles.length == 0) {
            return List.of();
        }
        long[] keys = Arrays.stream(Minima.in(shingles))
                .mapToLong(i -> shingles[i])
                .sorted()
                .distinct()
                .toArray();
        return List.of(TABLE.row(new Sketch(
                article.getString(0),
                article.getString(1),
                (Long) article.get(3),
                (Long) article.get(4),
                keys[0],
                Arrays.stream(keys).boxed().toList())));
    }
}
