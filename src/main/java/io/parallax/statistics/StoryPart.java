package io.parallax.statistics;

import io.parallax.tables.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * What one story adds to the sums of one part of a cell (a voice, a speaker, a topic), {@link PartShares}.
 *
 * @param cell what shares are taken of, say a framing and an outlet
 * @param part null for the whole of the cell
 * @param n y, the part's units of the story's m
 * @param nArticles articles that have them
 * @param nStories 1
 * @param squares y * y
 * @param products m * y
 */
record StoryPart(
        List<String> cell, List<String> part, long n, long nArticles, long nStories, long squares, long products) {

    static final Table<StoryPart> TABLE = Table.of("story_parts", StoryPart.class);

    /**
     * How much of a story falls to a part.
     *
     * @param n units
     * @param articles that have them
     */
    record Amount(long n, long articles) {}

    /** Rows of this table: the whole and each part. Parts may overlap. */
    static Stream<Row> of(List<String> cell, Amount whole, Map<List<String>, Amount> parts) {
        return Stream.concat(
                        Stream.of(of(cell, null, whole, whole.n)),
                        parts.entrySet().stream().map(part -> of(cell, part.getKey(), part.getValue(), whole.n)))
                .map(TABLE::row);
    }

    private static StoryPart of(List<String> cell, List<String> part, Amount amount, long m) {
        return new StoryPart(cell, part, amount.n, amount.articles, 1, amount.n * amount.n, m * amount.n);
    }
}
