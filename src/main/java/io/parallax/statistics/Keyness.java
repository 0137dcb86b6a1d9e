package io.parallax.statistics;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The words that mark the articles carrying a framing. One shuffle of articles to their stories, two joins by article for the
 * stories that speak, one shuffle of words (summed where they are read), one of words by framing, and the words that came
 * up often enough of one framing and language in one place.
 */
public final class Keyness {
    private static final int MOST = 100;
    private static final int FEWEST = 5;
    private static final double LEVEL = 0.05;
    private static final StructType SPEAKING = new StructType().add("article_id", DataTypes.StringType, false);

    private Keyness() {}

    /**
     * The table {@link KeyWord}, in no order.
     *
     * @param counted {@link CountedArticles}
     * @param articles {@code articles}
     * @param mentions {@code mentions}
     */
    public static Dataset<Row> of(
            Dataset<Row> counted, Dataset<Row> articles, Dataset<Row> mentions, Counting counting) {
        var speaking = Units.perStory(counted, counting)
                .map((MapFunction<Row, Row>) Keyness::speaking, Encoders.row(SPEAKING));
        var carried = counting.carrying(mentions)
                .groupBy("article_id")
                .agg(collect_list(struct("framing", "place", "sentence_begin", "sentence_end"))
                        .as("carried"));
        return articles.select("article_id", "outlet", "language", "title", "text")
                .join(speaking, "article_id")
                .join(carried, new String[] {"article_id"}, "left")
                .select("outlet", "language", "title", "text", "carried")
                .flatMap(
                        (FlatMapFunction<Row, Row>) story ->
                                StoryWords.of(story).map(StoryWords.TABLE::row).iterator(),
                        StoryWords.TABLE.encoder())
                .groupBy("language", "word", "framing", "outlet")
                .agg(
                        sum("n_words").as("n_words"),
                        sum("n_outside").as("n_outside"),
                        sum("n_stories").as("n_stories"))
                .groupBy("language", "word")
                .agg(collect_list(struct("framing", "outlet", "n_words", "n_outside", "n_stories"))
                        .as("uses"))
                .flatMap(
                        (FlatMapFunction<Row, Row>) word ->
                                WordUses.of(word).map(WordUses.TABLE::row).iterator(),
                        WordUses.TABLE.encoder())
                .groupBy("language", "framing")
                .agg(collect_list(struct(
                                "language",
                                "framing",
                                "word",
                                "n_words",
                                "n_outside",
                                "n_all",
                                "n_stories",
                                "n_all_stories",
                                "outlets"))
                        .as("words"))
                .flatMap(
                        (FlatMapFunction<Row, Row>) framing -> keys(framing.getList(2), counting.instrument()),
                        KeyWord.TABLE.encoder());
    }

    private static Row speaking(Row story) {
        return RowFactory.create(Unit.spokesman(story.<Row>getList(story.fieldIndex("units")).stream()
                        .map(Unit::of)
                        .toList())
                .id());
    }

    private static Iterator<Row> keys(List<Row> rows, Instrument instrument) {
        var uses = rows.stream().map(WordUses.TABLE::record).toList();
        var whole =
                uses.stream().filter(word -> word.word() == null).findFirst().orElseThrow();
        var tested = uses.stream()
                .filter(word -> word.word() != null)
                .map(word -> new Tested(word, word.odds(whole), 1))
                .toList();
        var keys = FalseDiscoveries.adjusted(tested, word -> word.odds.p(), Tested::withQ).stream()
                .filter(word -> word.q < LEVEL && word.odds.logOdds() > 0 && word.uses.nOutside() >= FEWEST)
                .sorted(Comparator.comparingDouble((Tested word) -> word.odds.z())
                        .reversed()
                        .thenComparing(word -> word.uses.word()))
                .limit(MOST)
                .toList();
        return IntStream.range(0, keys.size())
                .mapToObj(i -> KeyWord.TABLE.row(keys.get(i).uses.key(i + 1, keys.get(i).q, whole, instrument)))
                .iterator();
    }

    private record Tested(WordUses uses, WordOdds odds, double q) {
        Tested withQ(double adjusted) {
            return new Tested(uses, odds, adjusted);
        }
    }
}
