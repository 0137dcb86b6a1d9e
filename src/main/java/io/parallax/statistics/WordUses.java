package io.parallax.statistics;

import io.parallax.tables.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * How often a word is used by the stories that carry a framing, and by all; stories and words as {@link StoryWords} has them.
 *
 * @param language empty where unknown
 * @param framing id
 * @param word null for all words together
 * @param nWords uses in the stories that carry
 * @param nOutside those outside the sentences that carry
 * @param nAll uses in all stories
 * @param nStories of the null word the stories that carry, else 0
 * @param nAllStories of the null word all stories, else 0
 * @param outlets of the null word each outlet's carrying stories, else its part of nOutside
 */
record WordUses(
        String language,
        String framing,
        String word,
        long nWords,
        long nOutside,
        long nAll,
        long nStories,
        long nAllStories,
        List<OutletUses> outlets) {

    static final Table<WordUses> TABLE = Table.of("word_uses", WordUses.class);

    /** Stories of all that a word which is tested has at least. */
    private static final int FEWEST = 10;

    record OutletUses(String outlet, long n) {}

    /** Of a row {@code language, word, uses}: structs of framing, outlet, n_words, n_outside, n_stories. */
    static Stream<WordUses> of(Row row) {
        long all = 0;
        long allStories = 0;
        var framings = new TreeMap<String, List<Row>>();
        for (var use : row.<Row>getList(2)) {
            if (use.isNullAt(0)) {
                all = use.getLong(2);
                allStories = use.getLong(4);
            } else {
                framings.computeIfAbsent(use.getString(0), framing -> new ArrayList<>())
                        .add(use);
            }
        }
        boolean isWhole = row.isNullAt(1);
        long nAll = all;
        long nAllStories = allStories;
        return framings.entrySet().stream()
                .map(framing -> new WordUses(
                        row.getString(0),
                        framing.getKey(),
                        row.getString(1),
                        sum(framing.getValue(), 2),
                        sum(framing.getValue(), 3),
                        nAll,
                        sum(framing.getValue(), 4),
                        nAllStories,
                        framing.getValue().stream()
                                .map(use -> new OutletUses(use.getString(1), use.getLong(isWhole ? 4 : 3)))
                                .filter(use -> use.n > 0)
                                .toList()))
                .filter(uses -> isWhole || uses.nAll >= FEWEST);
    }

    private static long sum(List<Row> uses, int column) {
        return uses.stream().mapToLong(use -> use.getLong(column)).sum();
    }

    /** Against the sums of all words of the same framing and language. */
    WordOdds odds(WordUses whole) {
        return WordOdds.of(
                nOutside, whole.nOutside, nAll - nWords, whole.nAll - whole.nWords, (double) nAll / whole.nAll);
    }

    KeyWord key(long rank, double q, WordUses whole, Instrument instrument) {
        var odds = odds(whole);
        return new KeyWord(
                framing,
                language,
                word,
                rank,
                nOutside,
                whole.nStories,
                nAll - nWords,
                whole.nAllStories - whole.nStories,
                odds.logOdds(),
                odds.low(),
                odds.high(),
                odds.z(),
                odds.p(),
                q,
                outlets.size(),
                dispersion(whole),
                instrument.codebook(),
                instrument.version(),
                instrument.hash());
    }

    /** Half the sum, over outlets, of what their shares of the word and of the carrying stories differ by (Gries 2008). */
    private double dispersion(WordUses whole) {
        var uses = outlets.stream().collect(Collectors.toMap(OutletUses::outlet, OutletUses::n));
        return whole.outlets.stream()
                        .sorted(Comparator.comparing(OutletUses::outlet))
                        .mapToDouble(outlet -> Math.abs((double) uses.getOrDefault(outlet.outlet, 0L) / nOutside
                                - (double) outlet.n / whole.nStories))
                        .sum()
                / 2;
    }
}
