package io.parallax.jobs;

import io.parallax.articles.Hashes;
import io.parallax.tables.Table;
import io.parallax.tables.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What each table of a warehouse was made from, as a key: a table whose key has not changed is not made again. The key is
 * written after the table, so a run that was killed in between makes the table again, to the same rows.
 */
final class Ledger {
    private final Warehouse warehouse;

    Ledger(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** A key of everything that a table depends on. */
    static String key(Object... parts) {
        var texts = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = String.valueOf(parts[i]);
        }
        return Hashes.of(texts);
    }

    boolean holds(Table<?> table, String key) {
        return warehouse.has(table) && holds(table.name(), key);
    }

    void note(Table<?> table, String key) {
        note(table.name(), key);
    }

    /** The same for what is no table, such as a check that held. */
    boolean holds(String name, String key) {
        return key.equals(read(name));
    }

    void note(String name, String key) {
        try (var out = files().create(path(name), true)) {
            out.write(key.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String name) {
        try {
            if (!files().exists(path(name))) {
                return "";
            }
            try (var in = files().open(path(name))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String name) {
        return new Path(warehouse.place("_made/" + name));
    }

    private FileSystem files() throws IOException {
        return path("x").getFileSystem(warehouse.spark().sessionState().newHadoopConf());
    }
}
