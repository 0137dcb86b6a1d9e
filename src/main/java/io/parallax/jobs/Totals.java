package io.parallax.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import io.parallax.articles.Article;
import io.parallax.articles.InputCount;
import io.parallax.articles.Rejection;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.stories.Story;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many of what a run holds, one pass over each table; and what its reader should be warned of. */
final class Totals {
    /** From this share of articles on, the periods rest on too few of them to go unmentioned. */
    private static final double MANY_UNDATED = 0.1;

    private final Map<String, Long> counts = new LinkedHashMap<>();

    private Totals() {}

    /** Articles and what is in them within the span; records and rejections of the whole corpus. */
    static Totals of(Maker maker, Span span) {
        var totals = new Totals();
        totals.put(
                maker.read(InputCount.TABLE),
                sum("n_records").as("records"),
                sum("n_not_chosen").as("not_chosen"));
        totals.put(
                maker.read(Article.TABLE),
                count(lit(1)).as("received"),
                count_if(col("published_at").isNull()).as("undated"),
                count_if(col("published_text").isNotNull()).as("unusable_dates"),
                count_if(contains(col("text"), lit("\uFFFD"))).as("undecoded"));
        var counted = span.of(maker.read(Article.TABLE));
        totals.put(
                counted, count(lit(1)).as("articles"), countDistinct("outlet").as("outlets"));
        totals.put(maker.read(Rejection.TABLE), count(lit(1)).as("rejections"));
        totals.put(
                span.of(maker.read(Story.TABLE), counted),
                countDistinct("story_id").as("stories"));
        totals.put(
                span.of(maker.read(ArticleReading.TABLE), counted),
                count_if(not(col("is_read"))).as("not_read"),
                sum("n_sentences").as("sentences"));
        totals.put(span.of(maker.read(Mention.TABLE), counted), count(lit(1)).as("mentions"));
        return totals;
    }

    long get(String what) {
        return counts.get(what);
    }

    void warn(Progress progress) {
        if (get("received") > 0 && get("articles") == 0) {
            progress.warn("none of %,d articles was published in the time that --as-of lets count: every table is empty"
                    .formatted(get("received")));
        }
        if (get("undecoded") > 0) {
            progress.warn("%,d articles hold characters that could not be decoded (U+FFFD): their files are not UTF-8"
                    .formatted(get("undecoded")));
        }
        if (get("received") == 0) {
            progress.warn("no article: %,d records were rejected, %,d left aside by 'where'"
                    .formatted(get("rejections"), get("not_chosen")));
        }
        if (get("not_read") > 0) {
            progress.warn("%,d articles are in a language the codebook does not cover: not read, and in no denominator"
                    .formatted(get("not_read")));
        }
        if (get("undated") > MANY_UNDATED * get("received")) {
            progress.warn("%,d of %,d articles have no usable date: they count in 'all time' but in no period"
                    .formatted(get("undated"), get("received")));
        }
    }

    /** A sum of none is 0. */
    private void put(Dataset<Row> rows, Column first, Column... more) {
        var totals = rows.agg(first, more).first();
        for (int i = 0; i < totals.size(); i++) {
            counts.put(totals.schema().apply(i).name(), totals.isNullAt(i) ? 0 : totals.getLong(i));
        }
    }
}
