package io.parallax.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Turns rows that should not be there into {@link Violation}s. */
public final class Contract {
    private Contract() {}

    /**
     * One violation a row.
     *
     * @param table that is broken
     * @param contract what should hold
     * @param broken the rows where it does not
     * @param expected what should stand there
     * @param shown columns that show the place and what was found
     */
    public static Dataset<Row> broken(
            String table, String contract, Dataset<Row> broken, String expected, String... shown) {
        var found = struct(Arrays.stream(shown).map(name -> col(name)).toArray(Column[]::new));
        return broken.select(
                lit(table).as("table"),
                lit(contract).as("contract"),
                to_json(found).as("place"),
                lit(expected).as("expected"),
                to_json(found).as("found"));
    }
}
