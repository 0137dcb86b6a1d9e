package io.parallax.statistics;

import io.parallax.tables.Table;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * On which side a story's articles are in one cell; one row where any is on either.
 *
 * @param framing of the {@link Opposition}
 * @param opposed the other of it
 * @param outlet {@code *} for all
 * @param period {@code *} for all
 * @param level {@code articles} or {@code stories}
 * @param nFramingOnly articles that carry the first alone
 * @param nOpposedOnly the other alone
 * @param nBoth both
 */
record StorySides(
        String framing,
        String opposed,
        String outlet,
        String period,
        String level,
        long nFramingOnly,
        long nOpposedOnly,
        long nBoth) {

    static final Table<StorySides> TABLE = Table.of("story_sides", StorySides.class);

    /** Of a story's units at a level. */
    static Stream<StorySides> of(List<Unit> units, Opposition pair, String outlet, String level) {
        var cells = new TreeMap<String, long[]>();
        for (var unit : units) {
            boolean first = unit.carried().containsKey(pair.framing());
            boolean second = unit.carried().containsKey(pair.opposed());
            if (first || second) {
                int side = first && second ? 2 : first ? 0 : 1;
                for (var period : new String[] {unit.period(), Period.ALL}) {
                    cells.computeIfAbsent(period, any -> new long[3])[side]++;
                }
            }
        }
        return cells.entrySet().stream().map(cell -> {
            long[] n = cell.getValue();
            return new StorySides(pair.framing(), pair.opposed(), outlet, cell.getKey(), level, n[0], n[1], n[2]);
        });
    }
}
