package io.parallax.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/** Tests all pairs of one kind of side: differences, the adjustment of p over a level, and whether both levels agree. */
final class PairTests {
    private static final double LEVEL = 0.05;

    private record Pair(String a, String b) {}

    private final String by;
    private final Counting counting;
    /** By level and pair, the sums by framing; under null those of all units. */
    private final Map<String, Map<Pair, Map<String, Row>>> sums = new HashMap<>();

    private PairTests(Row group, Counting counting) {
        this.by = group.getString(0);
        this.counting = counting;
        group.<Row>getList(1)
                .forEach(row -> sums.computeIfAbsent(row.getString(0), level -> new HashMap<>())
                        .computeIfAbsent(new Pair(row.getString(1), row.getString(2)), pair -> new HashMap<>())
                        .put(row.getString(3), row));
    }

    /** Rows of {@link Contrast} from a row {@code by, sums}, the sums those of {@link Meetings}. */
    static Iterator<Row> of(Row group, Counting counting) {
        var tests = new PairTests(group, counting);
        var rows = new ArrayList<Contrast>();
        for (var level : List.of(Units.ARTICLES, Units.STORIES)) {
            rows.addAll(FalseDiscoveries.adjusted(tests.level(level), Contrast::p, Contrast::withQ));
        }
        return held(rows).stream().map(Contrast.TABLE::row).iterator();
    }

    private List<Contrast> level(String level) {
        var sides = new TreeSet<String>();
        var pairs = sums.getOrDefault(level, Map.of());
        pairs.forEach((pair, row) -> {
            if (pair.a.equals(pair.b) && row.get(null).getLong(5) >= Sides.FEWEST) {
                sides.add(pair.a);
            }
        });
        var rows = new ArrayList<Contrast>();
        for (var a : sides) {
            for (var b : sides.tailSet(a, false)) {
                counting.framings().forEach(framing -> test(level, new Pair(a, b), framing, rows));
            }
        }
        return rows;
    }

    private void test(String level, Pair pair, String framing, List<Contrast> rows) {
        var pairs = sums.get(level);
        var a = side(pairs.get(new Pair(pair.a, pair.a)), framing);
        var b = side(pairs.get(new Pair(pair.b, pair.b)), framing);
        if (a.nWith() + b.nWith() > 0) {
            var it = Difference.of(a, b, shared(pairs.get(pair), framing));
            rows.add(contrast(level, pair, framing, a, b, it));
        }
    }

    /** Whether both levels find the same, on the rows of both. */
    private static List<Contrast> held(List<Contrast> rows) {
        var signs = new HashMap<List<String>, Double>();
        rows.forEach(row -> signs.merge(key(row), row.q() < LEVEL ? Math.signum(row.difference()) : 0, Double::sum));
        return rows.stream()
                .map(row -> row.withHolds(Math.abs(signs.get(key(row))) == 2))
                .toList();
    }

    private static List<String> key(Contrast row) {
        return List.of(row.framing(), row.outletA(), row.outletB());
    }

    private static ClusterSums side(Map<String, Row> own, String framing) {
        var all = own.get(null);
        var found = own.get(framing);
        return found == null
                ? new ClusterSums(all.getLong(5), 0, all.getLong(6), 0, 0, all.getLong(4))
                : new ClusterSums(
                        all.getLong(5),
                        found.getLong(7),
                        all.getLong(6),
                        found.getLong(6),
                        found.getLong(4),
                        all.getLong(4));
    }

    /** Null where the two have no story in common. */
    private static SharedSums shared(Map<String, Row> pair, String framing) {
        if (pair == null) {
            return SharedSums.none();
        }
        var found = pair.get(framing);
        long units = pair.get(null).getLong(4);
        return found == null
                ? new SharedSums(units, 0, 0, 0)
                : new SharedSums(units, found.getLong(4), found.getLong(5), found.getLong(6));
    }

    private Contrast contrast(String level, Pair pair, String framing, ClusterSums a, ClusterSums b, Difference it) {
        var from = counting.instrument();
        return new Contrast(
                framing,
                by,
                pair.a,
                pair.b,
                level,
                a.n(),
                a.nWith(),
                b.n(),
                b.nWith(),
                it.difference(),
                it.low(),
                it.high(),
                it.ratio(),
                it.ratioLow(),
                it.ratioHigh(),
                it.p(),
                it.p(),
                false,
                from.codebook(),
                from.version(),
                from.hash());
    }
}
