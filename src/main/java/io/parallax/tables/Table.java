package io.parallax.tables;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * A table: its name and the record that is one row of it. Columns are the record's components in order, in snake_case.
 *
 * <p>Components may be {@code String}, {@code int}, {@code long}, {@code double}, {@code boolean} and their boxes,
 * {@code Instant}, {@code LocalDate}, enums (stored as lower-case words), {@code List}s and records of these. Primitives
 * are not null; everything else may be.
 *
 * @param <R> the record
 */
public final class Table<R extends Record> implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final Class<R> type;

    private Table(String name, Class<R> type) {
        this.name = name;
        this.type = type;
    }

    public static <R extends Record> Table<R> of(String name, Class<R> type) {
        return new Table<>(name, type);
    }

    public String name() {
        return name;
    }

    public StructType schema() {
        return RecordCodec.of(type).schema();
    }

    /** For a typed step that returns rows of this table: {@code ds.flatMap(..., table.encoder())}. */
    public Encoder<Row> encoder() {
        return Encoders.row(schema());
    }

    public Row row(R record) {
        return RecordCodec.of(type).row(record);
    }

    /** The record of a row that has this table's columns, in any order. */
    public R record(Row row) {
        return type.cast(RecordCodec.of(type).record(row));
    }

    public Dataset<Row> rows(SparkSession spark, List<R> records) {
        return spark.createDataFrame(records.stream().map(this::row).toList(), schema());
    }

    public Dataset<Row> empty(SparkSession spark) {
        return rows(spark, Collections.emptyList());
    }

    /** Collects; for tables that fit the driver, in the order the dataset has. */
    public List<R> records(Dataset<Row> rows) {
        return shape(rows).collectAsList().stream().map(this::record).toList();
    }

    /** Exactly this table's columns, in its order and types; fails where one is missing. */
    public Dataset<Row> shape(Dataset<Row> rows) {
        return rows.select(Arrays.stream(schema().fields())
                .map(field -> functions.col(field.name()).cast(field.dataType()).as(field.name()))
                .toArray(Column[]::new));
    }
}
