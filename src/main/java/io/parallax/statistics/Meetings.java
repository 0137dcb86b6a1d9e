package io.parallax.statistics;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What one story adds to the sums of each pair of sides that have it; a side is also paired with itself, which gives its own
 * {@link ClusterSums}. One row per pair with a null framing, {@code (ma * mb, ma, 1, 0)}, and one per pair and framing that
 * one of the two carries, {@code (ma * yb, ya * mb, ya * yb, ya)}: a has ma units of which ya carry, b has mb and yb.
 */
final class Meetings {
    static final StructType TYPE = new StructType()
            .add("by", DataTypes.StringType)
            .add("level", DataTypes.StringType)
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("framing", DataTypes.StringType)
            .add("first", DataTypes.LongType, false)
            .add("second", DataTypes.LongType, false)
            .add("third", DataTypes.LongType, false)
            .add("fourth", DataTypes.LongType, false);

    private Meetings() {}

    static Encoder<Row> encoder() {
        return Encoders.row(TYPE);
    }

    /** How many units of a side carry, by framing. */
    private record Present(String side, long units, Map<String, Long> carrying) {
        static Present of(String side, List<Unit> units) {
            var carrying = new TreeMap<String, Long>();
            units.forEach(unit -> unit.carried().keySet().forEach(framing -> carrying.merge(framing, 1L, Long::sum)));
            return new Present(side, units.size(), carrying);
        }

        long carrying(String framing) {
            return carrying.getOrDefault(framing, 0L);
        }
    }

    /** Of a row {@code by, story_id, sides}: structs of side and {@link Units}. */
    static Iterator<Row> of(Row story) {
        var by = story.<String>getAs("by");
        var sides = story.<Row>getList(story.fieldIndex("sides"));
        return Stream.of(Units.ARTICLES, Units.STORIES)
                .flatMap(level -> pairs(sides.stream()
                                .map(side -> Present.of(
                                        side.getString(0),
                                        Units.byLevel(side.getList(1)).get(level)))
                                .toList())
                        .map(row -> RowFactory.create(Stream.concat(Stream.of(by, level), Stream.of(row))
                                .toArray())))
                .iterator();
    }

    private static Stream<Object[]> pairs(List<Present> sides) {
        return sides.stream()
                .flatMap(a -> sides.stream()
                        .filter(b -> a.side.compareTo(b.side) <= 0)
                        .flatMap(b -> rows(a, b)));
    }

    private static Stream<Object[]> rows(Present a, Present b) {
        var whole = new Object[] {a.side, b.side, null, a.units * b.units, a.units, 1L, 0L};
        var found = Stream.concat(a.carrying.keySet().stream(), b.carrying.keySet().stream())
                .distinct()
                .map(framing -> {
                    long ya = a.carrying(framing);
                    long yb = b.carrying(framing);
                    return new Object[] {a.side, b.side, framing, a.units * yb, ya * b.units, ya * yb, ya};
                });
        return Stream.concat(Stream.<Object[]>of(whole), found);
    }
}
