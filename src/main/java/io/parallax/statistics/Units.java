package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is counted at each level.
 *
 * <p>At level {@code articles} every article is a unit of its outlet and of {@code *}. At level {@code stories} a story is one
 * unit of each outlet that has it, and one of {@code *}; one article speaks for it: the story's origin where the outlet has
 * it and it was read, else the outlet's earliest (undated ones last, then the smallest id). That article gives the unit's
 * period, and the unit carries what that article carries. So at level stories periods sum to {@code *}, but outlets do not,
 * where a story has several.
 */
final class Units {
    static final String ARTICLES = "articles";
    static final String STORIES = "stories";
    private static final List<String> UNIT = List.of(
            "is_origin", "published_at", "article_id", "period", "is_about", "n_sentences", "n_words", "carried");

    private Units() {}

    /** One row per story and {@code sides}, with its articles there in a column {@code units}. One shuffle of narrow rows. */
    static Dataset<Row> perStory(Dataset<Row> counted, Counting counting, String... sides) {
        return counted.withColumn("carried", counting.carried())
                .groupBy(columns(Stream.concat(Stream.of(sides), Stream.of("story_id"))))
                .agg(collect_list(struct(columns(UNIT.stream()))).as("units"));
    }

    /** By level, the units that a story is there. */
    static Map<String, List<Unit>> byLevel(List<Row> rows) {
        var units = rows.stream().map(Unit::of).toList();
        return Map.of(ARTICLES, units, STORIES, List.of(Unit.spokesman(units)));
    }

    private static Column[] columns(Stream<String> names) {
        return names.map(name -> col(name)).toArray(Column[]::new);
    }
}
