package io.parallax.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Who had a story first, for each pair of the outlets that carry a framing in it; {@code a} sorts before {@code b}. */
final class SharedStories {
    private static final StructType TYPE = new StructType()
            .add("framing", DataTypes.StringType)
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("a_first", DataTypes.LongType, false)
            .add("b_first", DataTypes.LongType, false);

    private SharedStories() {}

    static Encoder<Row> encoder() {
        return Encoders.row(TYPE);
    }

    /** Of a row {@code framing, story_id, outlets}; an outlet was first where the last instant it may mean is earlier. */
    static Iterator<Row> pairs(Row story) {
        var outlets = new ArrayList<>(story.<Row>getList(2));
        outlets.sort(Comparator.comparing(outlet -> outlet.getString(0)));
        var pairs = new ArrayList<Row>();
        for (int i = 0; i < outlets.size(); i++) {
            for (var b : outlets.subList(i + 1, outlets.size())) {
                var a = outlets.get(i);
                pairs.add(RowFactory.create(
                        story.getString(0), a.getString(0), b.getString(0), isFirst(a, b), isFirst(b, a)));
            }
        }
        return pairs.iterator();
    }

    private static long isFirst(Row one, Row other) {
        Instant until = one.getInstant(2);
        return until.isBefore(other.getInstant(1)) ? 1 : 0;
    }
}
