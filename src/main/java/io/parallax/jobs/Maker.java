package io.parallax.jobs;

import io.parallax.tables.Table;
import io.parallax.tables.Warehouse;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Makes tables of a warehouse, and does not make again what stands there made from the same.
 *
 * @param warehouse where they stand
 * @param ledger what they were made from
 * @param progress who is told
 * @param keys of the tables of this run, by name
 */
record Maker(Warehouse warehouse, Ledger ledger, Progress progress, Map<String, String> keys) {

    Maker(Warehouse warehouse, Ledger ledger, Progress progress) {
        this(warehouse, ledger, progress, new TreeMap<>());
    }

    SparkSession spark() {
        return warehouse.spark();
    }

    Dataset<Row> read(Table<?> table) {
        return warehouse.read(table);
    }

    /**
     * Makes a table unless it stands there already.
     *
     * @param from a key of everything that its rows depend on
     * @return the key of the table as it now stands
     */
    String make(Table<?> table, String from, Supplier<Dataset<Row>> rows) {
        var key = Ledger.key(table.name(), table.schema(), from);
        keys.put(table.name(), key);
        if (ledger.holds(table, key)) {
            return key;
        }
        var since = Instant.now();
        progress.begin(table.name());
        warehouse.replace(table, rows.get());
        ledger.note(table, key);
        progress.end(table.name(), warehouse.read(table).count(), since);
        return key;
    }
}
