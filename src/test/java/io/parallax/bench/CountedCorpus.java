package io.parallax.bench;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.xxhash64;

import io.parallax.articles.Article;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.outlets.Outlet;
import io.parallax.stories.Story;
import io.parallax.tables.Table;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/**
 * Tables of an archive as counts meet them, from hashes of row numbers: outlets of unequal size, three articles in ten copies
 * of an earlier one, every framing in one article of twelve, with one to three sentences. In Parquet files, in a folder.
 */
record CountedCorpus(SparkSession spark, String folder, long articles, int framings, int outlets, int weeks) {

    void store() {
        var ids = spark.range(0, articles, 1, 8).withColumn("id", col("id"));
        var rows = ids.withColumn("copied", draw(1, 10).lt(3))
                .withColumn("story", expr("if(copied, id - pmod(id, 20), id)"))
                .withColumn("article_id", hex("id"))
                .withColumn("outlet", concat(lit("outlet "), square(draw(2, 1_000_000), outlets)))
                .withColumn(
                        "day",
                        expr("date_add(date'2023-01-02', cast(pmod(xxhash64(story, 3), " + 7L * weeks + ") as int))"))
                .withColumn("published_on", col("day"))
                .withColumn(
                        "published_at",
                        expr("timestampadd(MINUTE, pmod(xxhash64(id, 4), 1440), cast(day as timestamp))"))
                .withColumn("story_id", hex("story"));
        write(
                Article.TABLE,
                rows.withColumn("published_precision", lit("instant"))
                        .withColumn("language", lit("en"))
                        .withColumn("text", expr("repeat(article_id, 20)")));
        write(Story.TABLE, rows.withColumn("is_origin", expr("id = story")));
        write(
                ArticleReading.TABLE,
                rows.withColumn("is_read", lit(true))
                        .withColumn("is_about", draw(5, 3).lt(2))
                        .withColumn("n_sentences", draw(6, 30).plus(3).cast("int"))
                        .withColumn("n_words", draw(7, 900).plus(40).cast("int")));
        write(Mention.TABLE, mentions(rows));
    }

    private Dataset<Row> mentions(Dataset<Row> rows) {
        var framing = explode(sequence(lit(1), lit(framings)));
        return rows.withColumn("number", framing)
                .where(pmod(xxhash64(col("story"), col("number"), lit(8)), lit(12))
                        .equalTo(0))
                .withColumn("begin", explode(expr("sequence(1, 1 + cast(pmod(xxhash64(id, number, 9), 3) as int))")))
                .withColumn("framing", concat(lit("framing-"), col("number")))
                .withColumn("place", lit("body"))
                .withColumn("sentence", expr("repeat(article_id, 5)"))
                .withColumn("match", expr("substring(article_id, 1, 20)"))
                .withColumn("stance", one(10, "affirmed", "affirmed", "affirmed", "denied", "hedged", "questioned"))
                .withColumn("voice", one(11, "outlet", "quoted", "attributed"));
    }

    Dataset<Row> read(Table<?> table) {
        return spark.read().schema(table.schema()).parquet(folder + "/" + table.name());
    }

    /** The registry knows none of them. */
    Dataset<Row> registry() {
        return Outlet.TABLE.empty(spark);
    }

    /** Columns that no count needs are null. */
    void write(Table<?> table, Dataset<Row> rows) {
        var known = java.util.Set.of(rows.columns());
        var columns = new Column[table.schema().length()];
        int i = 0;
        for (StructField field : table.schema().fields()) {
            columns[i++] = known.contains(field.name())
                    ? col(field.name())
                    : lit(null).cast(field.dataType()).as(field.name());
        }
        rows.select(columns).write().mode("overwrite").parquet(folder + "/" + table.name());
    }

    private static Column hex(String number) {
        return expr("md5(cast(" + number + " as string))");
    }

    private static Column draw(int salt, int below) {
        return pmod(xxhash64(col("id"), lit(salt)), lit(below));
    }

    /** A number below {@code most}, the lower the likelier. */
    private static Column square(Column drawn, int most) {
        var share = drawn.cast("double").divide(1_000_000);
        return share.multiply(share).multiply(most).cast("int").cast("string");
    }

    private static Column one(int salt, String... words) {
        var options = new Column[words.length];
        for (int i = 0; i < words.length; i++) {
            options[i] = lit(words[i]);
        }
        return array(options)
                .getItem(pmod(xxhash64(col("id"), col("number"), col("begin"), lit(salt)), lit(words.length))
                        .cast("int"));
    }
}
