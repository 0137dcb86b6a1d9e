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
 * What one story adds to the {@link ClusterSums} of the cells that it is in. One row per cell with a null framing: for each
 * {@link Denominator} its units m as {@code (m, 1, m * m)}, zeros where it has none; and one per cell and framing that is
 * carried there, by y of the units: {@code (y, y * y, y * m)}.
 */
final class StorySums {
    private static final int SUMS = 3;
    private static final Denominator[] DENOMINATORS = Denominator.values();

    /** The columns of sums, three of each denominator one after the other. */
    static final List<String> COLUMNS = Stream.of(DENOMINATORS)
            .flatMap(denominator -> Stream.of("_first", "_second", "_third").map(denominator.word()::concat))
            .toList();

    static final StructType TYPE = type();

    private StorySums() {}

    private static StructType type() {
        var type = new StructType();
        for (var key : List.of("outlet", "level", "period", "framing")) {
            type = type.add(key, DataTypes.StringType);
        }
        for (var column : COLUMNS) {
            type = type.add(column, DataTypes.LongType, false);
        }
        return type;
    }

    /** Where a struct of the framing and the {@link #COLUMNS} has the first of a denominator's three. */
    static int at(Denominator denominator) {
        return 1 + SUMS * denominator.ordinal();
    }

    static Encoder<Row> encoder() {
        return Encoders.row(TYPE);
    }

    /** Of a row of {@link Units#perStory} by outlet. */
    static Iterator<Row> of(Row story) {
        var outlet = story.<String>getAs("outlet");
        var levels = Units.byLevel(story.getList(story.fieldIndex("units")));
        return levels.entrySet().stream()
                .flatMap(level -> {
                    var cells = new TreeMap<String, Cell>();
                    for (var unit : level.getValue()) {
                        for (var period : new String[] {unit.period(), Period.ALL}) {
                            cells.computeIfAbsent(period, any -> new Cell()).add(unit);
                        }
                    }
                    return cells.entrySet().stream()
                            .flatMap(cell -> cell.getValue().rows(outlet, level.getKey(), cell.getKey()));
                })
                .iterator();
    }

    private static final class Cell {
        private final long[] units = new long[DENOMINATORS.length];
        private final Map<String, long[]> carrying = new TreeMap<>();

        void add(Unit unit) {
            for (int i = 0; i < units.length; i++) {
                units[i] += DENOMINATORS[i].units(unit);
            }
            unit.carried().forEach((framing, sentences) -> {
                var sums = carrying.computeIfAbsent(framing, any -> new long[units.length]);
                for (int i = 0; i < units.length; i++) {
                    sums[i] += DENOMINATORS[i].carrying(unit, sentences);
                }
            });
        }

        Stream<Row> rows(String outlet, String level, String period) {
            var whole = row(outlet, level, period, null, units);
            return Stream.concat(
                    Stream.of(whole),
                    carrying.entrySet().stream()
                            .map(each -> row(outlet, level, period, each.getKey(), each.getValue())));
        }

        private Row row(String outlet, String level, String period, String framing, long[] carried) {
            var row = new Object[4 + SUMS * units.length];
            row[0] = outlet;
            row[1] = level;
            row[2] = period;
            row[3] = framing;
            for (int i = 0; i < units.length; i++) {
                long y = carried[i];
                row[4 + SUMS * i] = y;
                row[5 + SUMS * i] = framing == null ? Math.min(y, 1) : y * y;
                row[6 + SUMS * i] = y * units[i];
            }
            return RowFactory.create(row);
        }
    }
}
