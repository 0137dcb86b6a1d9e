package io.parallax.sentiments;

import io.parallax.matching.Engine;
import io.parallax.matching.Finding;
import io.parallax.matching.Place;
import io.parallax.tables.Rows;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.reflect.ClassTag$;

/** Sentiment towards a codebook's targets. */
public final class TargetSentiments {
    private TargetSentiments() {}

    /**
     * Rows of {@link TargetSentiment}, in one pass over each text; a model's states are computed only for sentences that
     * name a target. Each article by itself, so that order and partitioning do not matter. No shuffle. Articles in another
     * language than the models' have no rows.
     *
     * @param articles with {@code article_id, title, text, language}
     * @param targets {@link Targets#engine}
     * @param model of {@link TargetTrainer} or {@link ShippedModels}
     */
    public static Dataset<Row> of(Dataset<Row> articles, Engine targets, PipelineModel model) {
        return of(articles, targets, TargetScorer.of(model), model.uid());
    }

    /**
     * The same from a model's arithmetic alone.
     *
     * @param name of the model, kept in each row
     */
    public static Dataset<Row> of(Dataset<Row> articles, Engine targets, TargetScorer model, String name) {
        var spark = articles.sparkSession();
        if (targets.codebook().framings().isEmpty()) {
            return TargetSentiment.TABLE.empty(spark);
        }
        var engine = broadcast(spark, targets, Engine.class);
        var scorer = broadcast(spark, model, TargetScorer.class);
        MapPartitionsFunction<Row, Row> read = rows -> {
            var reader = new Reader(engine.value(), scorer.value().fresh(), name);
            return Rows.stream(rows, article -> reader.read(article));
        };
        return articles.select("article_id", "title", "text", "language")
                .mapPartitions(read, TargetSentiment.TABLE.encoder());
    }

    private static <T> org.apache.spark.broadcast.Broadcast<T> broadcast(SparkSession spark, T value, Class<T> type) {
        return spark.sparkContext().broadcast(value, ClassTag$.MODULE$.apply(type));
    }

    private record Reader(Engine engine, TargetScorer scorer, String model) {

        Iterator<Row> read(Row article) {
            var language = article.getString(3);
            if (!ArticleTone.isCovered(language)) {
                return List.<Row>of().iterator();
            }
            var title = article.getString(1);
            var text = article.getString(2);
            return Rows.map(
                    engine.read(language, title, text).findings().iterator(),
                    found -> TargetSentiment.TABLE.row(
                            of(article.getString(0), found, found.place() == Place.HEADLINE ? title : text)));
        }

        private TargetSentiment of(String article, Finding found, String text) {
            int from = found.sentence().begin();
            var probabilities = scorer.probabilities(
                    found.sentence().in(text),
                    found.match().begin() - from,
                    Math.min(found.match().end(), found.sentence().end()) - from);
            return new TargetSentiment(
                    article,
                    found.framing(),
                    found.place().word(),
                    found.match().begin(),
                    found.match().end(),
                    from,
                    found.sentence().end(),
                    found.voice().word(),
                    found.speaker(),
                    Tone.likeliest(probabilities),
                    Tone.score(probabilities),
                    model);
        }
    }
}
