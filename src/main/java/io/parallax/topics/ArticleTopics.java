package io.parallax.topics;

import static org.apache.spark.ml.functions.vector_to_array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;

import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How much of each article falls into each topic. */
public final class ArticleTopics {
    static final String SHARES = "shares";

    private ArticleTopics() {}

    /**
     * Scores articles, those of the fit or new ones, without fitting; each by itself, so that other articles, order and
     * partitioning do not matter. No shuffle.
     *
     * @param articles with {@code article_id, title, text, language}
     */
    public static Dataset<Row> of(Dataset<Row> articles, PipelineModel model) {
        if (FittedTopics.of(model).k() == 0) {
            return ArticleTopic.TABLE.empty(articles.sparkSession());
        }
        // MLlib gives an article without terms all zeros. Not filtered by its shares, which Spark would infer twice.
        var scored = model.transform(articles).filter(TopicFit.isCounted());
        var shares = vector_to_array(col(SHARES), "float64");
        return ArticleTopic.TABLE.shape(
                scored.select(col("article_id"), posexplode(shares).as(new String[] {"topic_id", "share"})));
    }
}
