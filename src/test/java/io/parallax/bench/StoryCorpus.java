package io.parallax.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.when;

import io.parallax.articles.Article;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The article table of a file of near-duplicates: only the columns that stories read are filled. */
public final class StoryCorpus {
    private StoryCorpus() {}

    /** All files, and so many times: each further time every word has another ending, so that no copy resembles the first. */
    public static Dataset<Row> read(SparkSession spark, List<Path> files, int times) {
        var once = files.stream()
                .map(file -> read(spark, file))
                .reduce(Dataset::union)
                .orElseThrow();
        return java.util.stream.IntStream.range(0, times)
                .mapToObj(i -> i == 0 ? once : altered(once, i))
                .reduce(Dataset::union)
                .orElseThrow();
    }

    private static Dataset<Row> altered(Dataset<Row> articles, int time) {
        return articles.withColumn("article_id", concat(col("article_id"), lit("-" + time)))
                .withColumn("text", regexp_replace(col("text"), "(?<=\\p{L})(?!\\p{L})", "q" + "x".repeat(time)));
    }

    private static Dataset<Row> read(SparkSession spark, Path file) {
        return file.toString().contains(".json") ? json(spark, file) : lines(spark, file);
    }

    private static Dataset<Row> lines(SparkSession spark, Path file) {
        var lines = spark.read().text(file.toUri().toString());
        return shaped(lines.select(
                regexp_extract(col("value"), "^(\\S+)", 1).as("article_id"),
                regexp_extract(col("value"), "^\\S+\\s+(.*)$", 1).as("text"),
                lit("one outlet").as("outlet"),
                lit(null).cast("timestamp").as("published_at")));
    }

    private static Dataset<Row> json(SparkSession spark, Path file) {
        var records = spark.read().json(file.toUri().toString());
        var has = Arrays.stream(records.columns()).map(String::toLowerCase).collect(Collectors.toSet());
        var date = has.contains("date")
                ? col("date").try_cast("timestamp")
                : lit(null).cast("timestamp");
        var outlet =
                has.contains("outlet") ? col("outlet") : has.contains("source") ? col("source") : lit("one outlet");
        return shaped(records.select(
                col("id").cast("string").as("article_id"), col("text"), outlet.as("outlet"), date.as("published_at")));
    }

    private static Dataset<Row> shaped(Dataset<Row> rows) {
        var precision = when(col("published_at").isNull(), "none").otherwise("day");
        var complete = rows.withColumn("published_precision", precision);
        for (var field : Article.TABLE.schema().fields()) {
            if (!Arrays.asList(complete.columns()).contains(field.name())) {
                complete = complete.withColumn(field.name(), empty(field.name()).cast(field.dataType()));
            }
        }
        return Article.TABLE.shape(complete);
    }

    private static Column empty(String name) {
        return name.equals("position") ? lit(0L) : lit(null);
    }
}
