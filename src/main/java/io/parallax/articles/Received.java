package io.parallax.articles;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.from_csv;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.ltrim;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import io.parallax.tables.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * What the records of one input say, as text, under our names: one row per record with the columns {@code file, position,
 * reason, detail, excerpt, is_chosen} and one for each of {@link Input#FIELDS} (null where the record has none). A row with a reason
 * is no article. Spark's own JSON and CSV parsers read the records; {@code where} is applied to the input's own columns,
 * and a record that could not be parsed is never lost to it.
 */
final class Received {
    private static final String CORRUPT = "_unparsed";
    static final int EXCERPT = 200;

    private Received() {}

    static Dataset<Row> of(SparkSession spark, Source source) {
        var input = source.input();
        var files = source.files();
        var records = input.format() == Input.Format.PARQUET
                ? ParquetRecords.of(spark, files)
                : parsed(raw(spark, input, files), input, spark);
        return named(chosen(records, input), input);
    }

    private static Dataset<Row> raw(SparkSession spark, Input input, List<InputFile> files) {
        var hadoop = new SerializableConfiguration(spark.sessionState().newHadoopConf());
        List<ArrayList<Split>> packs =
                Split.plan(files, input).stream().map(ArrayList::new).toList();
        FlatMapFunction<ArrayList<Split>, Row> read = pack -> {
            var current = new AtomicReference<Records>();
            // A task that fails or is cancelled leaves no file open; one that reads to the end has closed all already.
            TaskCompletionListener close = ended -> IOUtils.closeStream(current.get());
            TaskContext.get().addTaskCompletionListener(close);
            return Rows.stream(pack.iterator(), split -> {
                current.set(Records.open(split, input, hadoop.value()));
                return Rows.map(current.get(), RawRecord.TABLE::row);
            });
        };
        return Rows.parallel(spark, packs).flatMap(read, RawRecord.TABLE.encoder());
    }

    /** Columns: file, position, reason, detail, excerpt, and the record's own under {@code record}. */
    private static Dataset<Row> parsed(Dataset<Row> raw, Input input, SparkSession spark) {
        return switch (input.format()) {
            case TEXT -> raw.withColumn("excerpt", excerpt(col("body"))).withColumn("record", textRecord());
            case CSV, TSV -> csv(raw, input);
            default -> withRecord(raw, jsonRecord(input, spark), "not a JSON object");
        };
    }

    private static Dataset<Row> csv(Dataset<Row> raw, Input input) {
        var options = input.options();
        var schema = new StructType();
        for (var column : options.columns()) {
            schema = schema.add(column, "string");
        }
        var quote = options.quote() == null ? "\0" : options.quote();
        var parser = Map.of(
                "sep",
                options.delimiter(),
                "quote",
                quote,
                "escape",
                quote,
                "columnNameOfCorruptRecord",
                CORRUPT,
                "maxCharsPerColumn",
                "-1",
                "maxColumns",
                "20000");
        var withoutHeader = options.header()
                ? raw.where(col("position").gt(0).or(col("reason").isNotNull()))
                : raw;
        var record = from_csv(col("body"), lit(schema.add(CORRUPT, "string").toDDL()), parser);
        return withRecord(withoutHeader, record, "not the " + options.columns().size() + " columns of the header");
    }

    private static Dataset<Row> withRecord(Dataset<Row> raw, Column record, String unparsed) {
        var isCorrupt = col("reason")
                .isNull()
                .and(col("record").isNull().or(col("record." + CORRUPT).isNotNull()));
        return raw.withColumn("record", record)
                .withColumn("detail", when(isCorrupt, lit(unparsed)).otherwise(col("detail")))
                .withColumn("reason", when(isCorrupt, lit("unparseable")).otherwise(col("reason")))
                .withColumn("excerpt", excerpt(col("body")));
    }

    private static Column jsonRecord(Input input, SparkSession spark) {
        var schema = JsonSchemas.of(input).add(CORRUPT, "string");
        var isObject = ltrim(col("body")).startsWith("{");
        var parser = Map.of("columnNameOfCorruptRecord", CORRUPT, "mode", "PERMISSIVE");
        return when(isObject, from_json(col("body"), schema, parser));
    }

    private static Column textRecord() {
        var name = regexp_extract(col("file"), "([^/]+?)(\\.[A-Za-z0-9]+)*$", 1);
        return expr("named_struct('first_line', regexp_extract(body, '^\\\\s*([^\\\\r\\\\n]*)', 1),"
                        + " 'rest', regexp_replace(body, '^\\\\s*[^\\\\r\\\\n]*\\\\s*', ''), 'body', body)")
                .withField("file_name", name);
    }

    private static Column excerpt(Column body) {
        return substring(body, 1, EXCERPT);
    }

    /** Marks the rows that {@code where} chooses; rows with a reason are always chosen. */
    private static Dataset<Row> chosen(Dataset<Row> records, Input input) {
        if (input.options().where() == null) {
            return records.withColumn("is_chosen", not(col("is_aside")));
        }
        var condition = coalesce(expr(input.options().where()), lit(false))
                .or(col("reason").isNotNull());
        var kept = List.of("file", "position", "reason", "detail", "excerpt", "is_aside").stream()
                .map(name -> col(name).as("_" + name));
        var own = records.select(Stream.concat(kept, Stream.of(col("record"), col("reason"), col("record.*")))
                .toArray(Column[]::new));
        return own.withColumn("is_chosen", condition.and(not(col("_is_aside"))))
                .select(
                        col("record"),
                        col("is_chosen"),
                        col("_file").as("file"),
                        col("_position").as("position"),
                        col("_reason").as("reason"),
                        col("_detail").as("detail"),
                        col("_excerpt").as("excerpt"));
    }

    private static Dataset<Row> named(Dataset<Row> records, Input input) {
        var columns = new ArrayList<Column>();
        for (var column : List.of("file", "position", "reason", "detail", "excerpt", "is_chosen")) {
            columns.add(col(column));
        }
        for (var field : Input.FIELDS) {
            var theirs = input.fields().get(field);
            var value = theirs == null ? lit(null) : col("record." + JsonSchemas.quoted(theirs));
            columns.add(value.cast("string").as(field));
        }
        return records.select(columns.toArray(Column[]::new));
    }
}
