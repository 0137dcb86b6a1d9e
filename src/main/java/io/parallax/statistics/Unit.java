package io.parallax.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * An article as counts see it.
 *
 * @param isOrigin whether its story began with it
 * @param publishedAt null where unknown
 * @param id of the article
 * @param period that it counts in
 * @param isAbout whether it is on the codebook's subject
 * @param nSentences its sentences
 * @param nWords its words
 * @param carried framings that it carries, and in how many sentences
 */
record Unit(
        boolean isOrigin,
        Instant publishedAt,
        String id,
        String period,
        boolean isAbout,
        long nSentences,
        long nWords,
        Map<String, Long> carried) {

    /** Who speaks for a story: its origin, else the earliest; undated ones last, then the smallest id. */
    private static final Comparator<Unit> SPEAKS_FIRST = Comparator.comparing((Unit unit) -> !unit.isOrigin)
            .thenComparing(Unit::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Unit::id);

    /** Of a struct that {@link Units#perStory} made. */
    static Unit of(Row row) {
        var carried = new TreeMap<String, Long>();
        row.<String>getList(7).forEach(framing -> carried.merge(framing, 1L, Long::sum));
        return new Unit(
                row.getBoolean(0),
                row.isNullAt(1) ? null : row.getInstant(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getInt(5),
                row.getInt(6),
                carried);
    }

    /** The one of a story's articles, at least one, that counts for it at level {@code stories}. */
    static Unit spokesman(List<Unit> units) {
        return units.stream().min(SPEAKS_FIRST).orElseThrow();
    }
}
