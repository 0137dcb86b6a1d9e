package io.parallax.statistics;

import io.parallax.tables.Table;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * What one story adds to the sums of a framing's speakers in an outlet.
 *
 * @param framing id
 * @param outlet {@code *} for all
 * @param speaker null for all
 * @param nMentions y of the story's m mentions with a speaker
 * @param nArticles with at least one of them
 * @param nStories 1
 * @param yy y * y
 * @param my m * y
 */
record StorySpeakers(
        String framing,
        String outlet,
        String speaker,
        long nMentions,
        long nArticles,
        long nStories,
        long yy,
        long my) {

    static final Table<StorySpeakers> TABLE = Table.of("story_speakers", StorySpeakers.class);

    private static final class Tally {
        private long mentions;
        private final Set<String> articles = new HashSet<>();

        Tally add(String article) {
            mentions++;
            articles.add(article);
            return this;
        }
    }

    /** Of a row {@code framing, outlet, story_id, mentions}: structs of name and article. */
    static Iterator<Row> of(Row story) {
        var mentions = story.<Row>getList(3);
        var whole = new Tally();
        var tallies = new TreeMap<String, Tally>();
        for (var mention : mentions) {
            whole.add(mention.getString(1));
            tallies.computeIfAbsent(mention.getString(0), any -> new Tally()).add(mention.getString(1));
        }
        return Stream.concat(
                        Stream.of(of(story, null, whole, whole.mentions)),
                        tallies.entrySet().stream()
                                .map(each -> of(story, each.getKey(), each.getValue(), whole.mentions)))
                .map(TABLE::row)
                .iterator();
    }

    private static StorySpeakers of(Row story, String speaker, Tally tally, long m) {
        long y = tally.mentions;
        return new StorySpeakers(
                story.getString(0), story.getString(1), speaker, y, tally.articles.size(), 1, y * y, m * y);
    }
}
