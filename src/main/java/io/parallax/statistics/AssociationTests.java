package io.parallax.statistics;

import io.parallax.statistics.Fourfold.Joint;
import io.parallax.statistics.Fourfold.Margin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/** Tests all pairs of one denominator and kind, and adjusts their p together. */
final class AssociationTests {
    private final String denominator;
    private final String kind;
    private final Instrument from;
    /** By framing and other, the sums of {@link StoryPairs}; null stands for all. */
    private final Map<String, Map<String, Row>> sums = new HashMap<>();

    private AssociationTests(Row group, Instrument from) {
        this.denominator = group.getString(0);
        this.kind = group.getString(1);
        this.from = from;
        group.<Row>getList(2)
                .forEach(row -> sums.computeIfAbsent(row.getString(0), framing -> new HashMap<>())
                        .put(row.getString(1), row));
    }

    /** Rows of {@link Association} from a row {@code denominator, kind, sums}. */
    static Iterator<Row> of(Row group, Counting counting) {
        var rows = new AssociationTests(group, counting.instrument()).pairs(counting.framings());
        return FalseDiscoveries.adjusted(rows, Association::p, Association::withQ).stream()
                .map(Association.TABLE::row)
                .iterator();
    }

    private List<Association> pairs(List<String> framings) {
        var others = new TreeSet<String>();
        sums.get(null).keySet().stream().filter(name -> name != null).forEach(others::add);
        var rows = new ArrayList<Association>();
        for (var framing : new TreeSet<>(framings)) {
            boolean isOneOfThem = kind.equals(Companions.FRAMING);
            for (var other : isOneOfThem ? others.tailSet(framing, false) : others) {
                if (sums.containsKey(framing)) {
                    test(framing, other, rows);
                }
            }
        }
        return rows;
    }

    private void test(String framing, String other, List<Association> rows) {
        var whole = sums.get(null).get(null);
        var all = new ClusterSums(whole.getLong(2), 0, whole.getLong(3), 0, 0, whole.getLong(4));
        var x = margin(sums.get(framing).get(null));
        var y = margin(sums.get(null).get(other));
        var table = Fourfold.of(all, x, y, joint(sums.get(framing).get(other)));
        if (table.hasAtLeast(Sides.FEWEST)) {
            rows.add(row(framing, other, table));
        }
    }

    private static Margin margin(Row row) {
        return new Margin(row.getLong(2), row.getLong(3), row.getLong(4));
    }

    /** Null where no story has both. */
    private static Joint joint(Row row) {
        return row == null
                ? Joint.none()
                : new Joint(
                        row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7));
    }

    private Association row(String framing, String other, Fourfold table) {
        double odds = table.logOdds();
        return new Association(
                denominator,
                framing,
                kind,
                other,
                table.both().n(),
                table.both().nWith(),
                table.first().nWith(),
                table.second().nWith(),
                table.neither().nWith(),
                odds,
                odds - table.reach(),
                odds + table.reach(),
                table.p(),
                table.p(),
                from.codebook(),
                from.version(),
                from.hash());
    }
}
