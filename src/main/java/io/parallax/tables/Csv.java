package io.parallax.tables;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/**
 * One table as one CSV file: UTF-8, comma, RFC 4180 quoting, {@code \n}; null is an empty cell; lists are JSON. Rows are in
 * the order of their columns, so that the same table is the same bytes.
 */
public final class Csv {
    private Csv() {}

    /**
     * Sorts the rows in one task, which spills to disk, and streams them through the driver; replaces the file as a whole.
     * One Spark job.
     */
    public static void write(Dataset<Row> rows, String file, Configuration hadoop) {
        var flat = flat(rows);
        var order = Arrays.stream(flat.columns()).map(functions::col).toArray(Column[]::new);
        var target = new Path(file);
        var unfinished = new Path(file + ".unfinished");
        try {
            var files = target.getFileSystem(hadoop);
            files.setWriteChecksum(false); // no .crc files among the results
            try (var out = files.create(unfinished, true)) {
                write(flat.coalesce(1).sortWithinPartitions(order), out);
            }
            files.delete(target, false);
            files.rename(unfinished, target);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static void write(Dataset<Row> rows, OutputStream out) {
        var settings = new CsvWriterSettings();
        settings.getFormat().setLineSeparator("\n");
        settings.setMaxColumns(2_000);
        settings.setMaxCharsPerColumn(-1);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setEmptyValue("");
        settings.setQuotationTriggers('"');
        var csv = new CsvWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), settings);
        csv.writeHeaders((Collection<String>) Arrays.asList(rows.columns()));
        for (var each = rows.toLocalIterator(); each.hasNext(); ) {
            csv.writeRow(cells(each.next()));
        }
        csv.flush();
    }

    private static Object[] cells(Row row) {
        var cells = new Object[row.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.get(i) == null ? null : String.valueOf(row.get(i));
        }
        return cells;
    }

    private static Dataset<Row> flat(Dataset<Row> rows) {
        return rows.select(Arrays.stream(rows.schema().fields())
                .map(field -> field.dataType() instanceof ArrayType || field.dataType() instanceof StructType
                        ? functions.to_json(functions.col(field.name())).as(field.name())
                        : functions.col(field.name()))
                .toArray(Column[]::new));
    }
}
