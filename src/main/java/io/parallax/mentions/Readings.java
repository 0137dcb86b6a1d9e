package io.parallax.mentions;

import static org.apache.spark.sql.functions.col;

import io.parallax.matching.Engine;
import io.parallax.matching.Finding;
import io.parallax.matching.Place;
import io.parallax.mentions.ArticleReading.Found;
import io.parallax.tables.Rows;
import io.parallax.text.Span;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads articles with a compiled codebook: one pass over each text. */
public final class Readings {
    private Readings() {}

    /**
     * One row of {@link ArticleReading} an article; no shuffle.
     *
     * @param articles with the columns of {@code articles}
     * @param engine sent to each executor once
     * @param instrument what the engine's results depend on, kept with each row
     */
    public static Dataset<Row> of(Dataset<Row> articles, Broadcast<Engine> engine, String instrument) {
        MapPartitionsFunction<Row, Row> read = rows -> {
            var reader = new Reader(engine.value(), instrument);
            return Rows.map(rows, row -> ArticleReading.TABLE.row(reader.read(row)));
        };
        return articles.select("article_id", "title", "text", "language", "content_hash")
                .mapPartitions(read, ArticleReading.TABLE.encoder());
    }

    /** Articles that no reading with this instrument covers as they now stand. One join on narrow columns. */
    public static Dataset<Row> missing(Dataset<Row> articles, Dataset<Row> readings, String instrument) {
        var done =
                readings.where(col("instrument").equalTo(instrument)).select("article_id", "content_hash", "language");
        return articles.join(
                done,
                articles.col("article_id")
                        .equalTo(done.col("article_id"))
                        .and(articles.col("content_hash").equalTo(done.col("content_hash")))
                        .and(articles.col("language").eqNullSafe(done.col("language"))),
                "left_anti");
    }

    private record Reader(Engine engine, String instrument) implements Serializable {

        ArticleReading read(Row row) {
            String title = row.getAs("title");
            String text = row.getAs("text");
            String language = row.getAs("language");
            String id = row.getAs("article_id");
            String hash = row.getAs("content_hash");
            if (!engine.codebook().covers(language)) {
                return new ArticleReading(id, hash, instrument, language, false, false, 0, 0, List.of());
            }
            var reading = engine.read(language, title, text);
            var found = reading.findings().stream()
                    .map(finding -> found(finding, finding.place() == Place.HEADLINE ? title : text))
                    .toList();
            return new ArticleReading(
                    id, hash, instrument, language, true, reading.about(), reading.sentences(), reading.words(), found);
        }

        private static Found found(Finding finding, String text) {
            var cue = finding.cue();
            return new Found(
                    finding.framing(),
                    finding.rule(),
                    finding.place().word(),
                    finding.match().begin(),
                    finding.match().end(),
                    finding.match().in(text),
                    finding.sentence().begin(),
                    finding.sentence().end(),
                    finding.sentence().in(text),
                    finding.stance().word(),
                    cue == null ? null : cue.in(text),
                    begin(cue),
                    cue == null ? null : cue.end(),
                    finding.voice().word(),
                    finding.speaker());
        }

        private static Integer begin(Span cue) {
            return cue == null ? null : cue.begin();
        }
    }
}
