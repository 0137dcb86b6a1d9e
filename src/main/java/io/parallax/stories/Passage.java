package io.parallax.stories;

import io.parallax.tables.Rows;
import io.parallax.tables.Table;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One row per passage of an article: the shingles that lie nearest to one min-hash of its text.
 *
 * @param articleId the article
 * @param outlet its outlet
 * @param key the min-hash
 * @param shingles in the order of the text
 */
record Passage(String articleId, String outlet, long key, List<Long> shingles) {
    static final Table<Passage> TABLE = Table.of("passages", Passage.class);

    /** Every passage of every article: each of its shingles is in exactly one. */
    static Dataset<Row> in(Dataset<Row> articles, StoryOptions options) {
        int size = options.shingle();
        return Sketch.words(articles)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> Rows.stream(rows, row -> of(row, size)),
                        TABLE.encoder());
    }

    private static Iterator<Row> of(Row article, int size) {
        var shingles = Shingles.of(article.getString(2), size);
        int[] minima = Minima.in(shingles);
        return IntStream.range(0, minima.length)
                .mapToObj(i -> TABLE.row(new Passage(
                        article.getString(0),
                        article.getString(1),
                        shingles[minima[i]],
                        boxed(shingles, bound(minima, i, shingles.length), bound(minima, i + 1, shingles.length)))))
                .iterator();
    }

    /** Half way between two min-hashes. */
    private static int bound(int[] minima, int i, int end) {
        return i == 0 ? 0 : i == minima.length ? end : (minima[i - 1] + minima[i] + 1) / 2;
    }

    private static List<Long> boxed(long[] shingles, int from, int to) {
        return Arrays.stream(shingles, from, to).boxed().toList();
    }
}
