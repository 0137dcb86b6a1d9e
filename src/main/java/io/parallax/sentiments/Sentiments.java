package io.parallax.sentiments;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tone of articles. */
public final class Sentiments {
    private Sentiments() {}

    /**
     * One row per article, in one pass over its text; each article by itself, so that order and partitioning do not
     * matter. No shuffle.
     *
     * @param articles with {@code article_id, title, text, language}
     * @param model of {@link ToneTrainer} or {@link ShippedModels}
     */
    public static Dataset<Row> of(Dataset<Row> articles, PipelineModel model) {
        return of(articles, ToneScorer.of(model), model.uid());
    }

    /**
     * The same from a model's arithmetic alone.
     *
     * @param name of the model, kept in each row
     */
    public static Dataset<Row> of(Dataset<Row> articles, ToneScorer tone, String name) {
        var scorer = articles.sparkSession().sparkContext().broadcast(tone, tag());
        MapPartitionsFunction<Row, Row> read = rows -> read(rows, scorer.value(), name);
        return articles.select("article_id", "title", "text", "language")
                .mapPartitions(read, Sentiment.TABLE.encoder());
    }

    private static scala.reflect.ClassTag<ToneScorer> tag() {
        return scala.reflect.ClassTag$.MODULE$.apply(ToneScorer.class);
    }

    private static Iterator<Row> read(Iterator<Row> articles, ToneScorer scorer, String model) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public Row next() {
                return Sentiment.TABLE.row(of(articles.next(), scorer, model));
            }
        };
    }

    private static Sentiment of(Row article, ToneScorer scorer, String model) {
        var tone = new ArticleTone(scorer);
        if (ArticleTone.isCovered(article.getString(3))) {
            tone.add(article.getString(1)).add(article.getString(2));
        }
        return tone.sentiment(article.getString(0), model);
    }
}
