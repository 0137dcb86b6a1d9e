package io.parallax.statistics;

import java.util.Iterator;
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
 * What one story adds to the {@link ClusterSums} of the cells that it is in. One row per cell with a null framing: its units
 * m as {@code (m, 1, m * m)}; and one per cell and framing that is carried there, by y of the units: {@code (y, y * y, y *
 * m)}.
 */
final class StorySums {
    static final StructType TYPE = new StructType()
            .add("outlet", DataTypes.StringType)
            .add("level", DataTypes.StringType)
            .add("period", DataTypes.StringType)
            .add("denominator", DataTypes.StringType)
            .add("framing", DataTypes.StringType)
            .add("first", DataTypes.LongType, false)
            .add("second", DataTypes.LongType, false)
            .add("third", DataTypes.LongType, false);

    private StorySums() {}

    static Encoder<Row> encoder() {
        return Encoders.row(TYPE);
    }

    /** Of a row of {@link Units#perStory} by outlet. */
    static Iterator<Row> of(Row story) {
        var outlet = story.<String>getAs("outlet");
        var levels = Units.byLevel(story.getList(story.fieldIndex("units")));
        return levels.entrySet().stream()
                .flatMap(level -> Stream.of(Denominator.values()).flatMap(denominator -> {
                    var cells = new TreeMap<String, Cell>();
                    for (var unit : level.getValue()) {
                        for (var period : new String[] {unit.period(), Period.ALL}) {
                            cells.computeIfAbsent(period, any -> new Cell()).add(unit, denominator);
                        }
                    }
                    return cells.entrySet().stream()
                            .flatMap(cell ->
                                    cell.getValue().rows(outlet, level.getKey(), cell.getKey(), denominator.word()));
                }))
                .iterator();
    }

    private static final class Cell {
        private long units;
        private final Map<String, Long> carrying = new TreeMap<>();

        void add(Unit unit, Denominator denominator) {
            units += denominator.units(unit);
            unit.carried()
                    .forEach((framing, sentences) ->
                            carrying.merge(framing, denominator.carrying(unit, sentences), Long::sum));
        }

        /** None where there is nothing to count. */
        Stream<Row> rows(String outlet, String level, String period, String denominator) {
            if (units == 0) {
                return Stream.of();
            }
            var whole = RowFactory.create(outlet, level, period, denominator, null, units, 1L, units * units);
            return Stream.concat(Stream.of(whole), carrying.entrySet().stream().map(each -> {
                long y = each.getValue();
                return RowFactory.create(outlet, level, period, denominator, each.getKey(), y, y * y, y * units);
            }));
        }
    }
}
