package io.parallax.codings;

import io.parallax.tables.Table;
import java.util.List;

/**
 * One row per sentence of a sample: the key that coders do not see.
 *
 * @param sampleId the sample
 * @param item the sample's id and a number in random order
 * @param articleId as in {@link Candidate}, as are all columns below but the probability
 * @param storyId its story
 * @param outlet its outlet
 * @param period its period
 * @param place headline or body
 * @param begin offset
 * @param end offset behind it
 * @param sentence its words
 * @param stratum the detector's verdict
 * @param probability with which it was drawn, in (0, 1]; one over it is what it counts for
 * @param found what the detector says
 */
public record Item(
        String sampleId,
        String item,
        String articleId,
        String storyId,
        String outlet,
        String period,
        String place,
        int begin,
        int end,
        String sentence,
        String stratum,
        double probability,
        List<Verdict> found) {

    public static final Table<Item> TABLE = Table.of("sample_items", Item.class);

    /** A drawn sentence as a part of a sample. */
    public static Item of(String sample, int number, Candidate drawn, double probability) {
        return new Item(
                sample,
                "%s-%04d".formatted(sample, number),
                drawn.articleId(),
                drawn.storyId(),
                drawn.outlet(),
                drawn.period(),
                drawn.place(),
                drawn.begin(),
                drawn.end(),
                drawn.sentence(),
                drawn.stratum(),
                probability,
                drawn.found());
    }
}
