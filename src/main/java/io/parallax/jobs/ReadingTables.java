package io.parallax.jobs;

import io.parallax.articles.Article;
import io.parallax.codebook.Codebook;
import io.parallax.matching.Engine;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.mentions.Mentions;
import io.parallax.mentions.Readings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.reflect.ClassTag$;

/** {@code readings} and {@code mentions}: an article is read again only when its words, the codebook or the engine changed. */
final class ReadingTables {
    private final Maker maker;
    private final Engine engine;

    ReadingTables(Maker maker, Engine engine) {
        this.maker = maker;
        this.engine = engine;
    }

    /** Returns the key of the mentions. */
    String make(String articles) {
        var instrument = Ledger.key(codebook().hash(), Engine.VERSION);
        var readings = maker.make(ArticleReading.TABLE, Ledger.key(articles, instrument), () -> readings(instrument));
        return maker.make(
                Mention.TABLE,
                readings,
                () -> Mentions.of(maker.read(Article.TABLE), maker.read(ArticleReading.TABLE), codebook()));
    }

    private Dataset<Row> readings(String instrument) {
        var broadcast = maker.spark().sparkContext().broadcast(engine, ClassTag$.MODULE$.<Engine>apply(Engine.class));
        var articles = maker.read(Article.TABLE);
        var stored = maker.read(ArticleReading.TABLE);
        int tasks = 2 * maker.spark().sparkContext().defaultParallelism();
        var missing = Readings.missing(articles, stored, instrument).repartition(tasks);
        var kept = stored.join(
                Readings.missing(articles, stored, instrument).select("article_id"),
                new String[] {"article_id"},
                "left_anti");
        var still = kept.join(articles.select("article_id"), new String[] {"article_id"}, "left_semi");
        return still.unionByName(Readings.of(missing, broadcast, instrument));
    }

    private Codebook codebook() {
        return engine.codebook();
    }
}
