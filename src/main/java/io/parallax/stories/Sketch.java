package io.parallax.stories;

import io.parallax.tables.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * One row per article: its shingles and the keys under which articles that share words with it are found.
 *
 * <p>Keys are the shingles whose scattered value is smallest in each of {@value #PARTS} parts of the number range. Two
 * articles meet when one of these is the same. This is MinHash with one permutation (Li, Owen and Zhang 2012), one value
 * a band (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4): where two articles share a Jaccard similarity
 * of s, each part meets with probability s, so they are missed with probability (1 - s)^64: 2 in a billion at s = .27,
 * which is the similarity of two texts of one length of which each carries 43 % of the other.
 *
 * @param articleId the article
 * @param outlet its outlet
 * @param seconds when it appeared, seconds since 1970; null without a date
 * @param shingles distinct, sorted
 * @param keys where it meets others
 */
record Sketch(String articleId, String outlet, Long seconds, List<Long> shingles, List<Long> keys) {

    static final Table<Sketch> TABLE = Table.of("sketches", Sketch.class);
    private static final int PARTS = 64;

    static Sketch of(String articleId, String outlet, Long seconds, long[] shingles) {
        var least = new long[PARTS];
        var has = new boolean[PARTS];
        for (long shingle : shingles) {
            long scattered = Shingles.mix(shingle + 0x5851F42D4C957F2DL);
            int part = (int) (scattered >>> 58);
            if (!has[part] || scattered < least[part]) {
                least[part] = scattered;
                has[part] = true;
            }
        }
        var keys = new ArrayList<Long>();
        for (int part = 0; part < PARTS; part++) {
            if (has[part]) {
                keys.add(least[part]);
            }
        }
        var all = new ArrayList<Long>(shingles.length);
        for (long shingle : shingles) {
            all.add(shingle);
        }
        return new Sketch(articleId, outlet, seconds, all, keys);
    }
}
