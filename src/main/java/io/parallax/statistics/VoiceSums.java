package io.parallax.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What one story adds to the sums of a framing in an outlet. One row per voice and stance in which the story has mentions,
 * {@code *} among them: y of its m mentions, the articles that have them, 1, {@code y * y} and {@code m * y}.
 */
final class VoiceSums {
    static final StructType TYPE = new StructType()
            .add("framing", DataTypes.StringType)
            .add("outlet", DataTypes.StringType)
            .add("voice", DataTypes.StringType)
            .add("stance", DataTypes.StringType)
            .add("y", DataTypes.LongType, false)
            .add("articles", DataTypes.LongType, false)
            .add("stories", DataTypes.LongType, false)
            .add("yy", DataTypes.LongType, false)
            .add("my", DataTypes.LongType, false);

    private VoiceSums() {}

    static Encoder<Row> encoder() {
        return Encoders.row(TYPE);
    }

    private static final class Tally {
        private long mentions;
        private final Set<String> articles = new HashSet<>();

        void add(String article) {
            mentions++;
            articles.add(article);
        }
    }

    /** Of a row {@code framing, outlet, story_id, mentions}: structs of voice, stance and article. */
    static Iterator<Row> of(Row story) {
        var mentions = story.<Row>getList(3);
        Map<List<String>, Tally> tallies = new HashMap<>();
        for (var mention : mentions) {
            for (var voice : List.of(mention.getString(0), Counting.ALL)) {
                for (var stance : List.of(mention.getString(1), Counting.ALL)) {
                    tallies.computeIfAbsent(List.of(voice, stance), any -> new Tally())
                            .add(mention.getString(2));
                }
            }
        }
        long m = mentions.size();
        return tallies.entrySet().stream()
                .map(each -> row(story, each.getKey(), each.getValue(), m))
                .iterator();
    }

    private static Row row(Row story, List<String> spoken, Tally tally, long m) {
        long y = tally.mentions;
        return RowFactory.create(
                story.getString(0),
                story.getString(1),
                spoken.get(0),
                spoken.get(1),
                y,
                (long) tally.articles.size(),
                1L,
                y * y,
                m * y);
    }
}
