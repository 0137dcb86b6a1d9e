package io.parallax.topics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Fits the topics of a collection and says what they are. */
public final class Topics {
    static final String COUNTS = "counts";
    private static final int TERMS = 20;
    private static final int EXCLUSIVE = 10;

    private Topics() {}

    /**
     * A pipeline of terms, counts and topics, saved and loaded by MLlib's own means. The same articles, options and seed
     * give the same topics in any order and partitioning. Articles without terms are no evidence and are left out; where
     * no article has any, the model has no topics and scores nothing.
     *
     * <p>Reads the articles twice (vocabulary, counts) and keeps the counts in memory or on disk while it fits.
     *
     * @param articles with {@code article_id, title, text, language}
     */
    public static PipelineModel fit(Dataset<Row> articles, TopicOptions options) {
        return fit(articles, options, List.of());
    }

    /**
     * The same, with topics numbered as those like them were before.
     *
     * @param before {@code topics} of the run before
     */
    public static PipelineModel fit(Dataset<Row> articles, TopicOptions options, List<Topic> before) {
        try (var evidence = Evidence.of(articles, options)) {
            if (evidence.isEmpty()) {
                return pipeline("topics-none", evidence.terms()).fit(articles);
            }
            var vocabulary = evidence.vocabulary();
            var topics = numbered(vocabulary, TopicFit.of(evidence.counts(), options), before, articles);
            return pipeline(
                            FittedTopics.of(vocabulary, topics).codename(),
                            evidence.terms(),
                            evidence.counter(),
                            topics)
                    .fit(articles);
        }
    }

    private static LDAModel numbered(String[] vocabulary, LDAModel topics, List<Topic> before, Dataset<Row> articles) {
        var now = FittedTopics.of(vocabulary, topics).heaviest(TERMS);
        return before.isEmpty()
                ? topics
                : Renumbering.apply(topics, Renumbering.of(now, before), articles.sparkSession());
    }

    private static Pipeline pipeline(String uid, PipelineStage... stages) {
        return new Pipeline(uid).setStages(stages);
    }

    /**
     * The {@code topics} table of a model, with prevalence and coherence over the given articles; one pass over their
     * text, no shuffle that grows with the collection.
     *
     * @param articleTopics {@link ArticleTopics#of} of the same model and articles
     * @param before {@code topics} of the run before; none for a first run
     */
    public static Dataset<Row> describe(
            PipelineModel model, Dataset<Row> articles, Dataset<Row> articleTopics, List<Topic> before) {
        var fitted = FittedTopics.of(model);
        var coherence = Coherence.of(fitted.topTerms(Coherence.TERMS), model.transform(articles));
        var terms = fitted.heaviest(TERMS);
        var exclusive = fitted.exclusive(EXCLUSIVE);
        var rows = new ArrayList<Topic>();
        for (int topic = 0; topic < fitted.k(); topic++) {
            var same = same(topic, terms.get(topic), before);
            rows.add(new Topic(
                    topic,
                    same == null ? fitted.label(topic) : same.label(),
                    terms.get(topic),
                    exclusive.get(topic),
                    null,
                    0,
                    coherence.get(topic),
                    same == null && !before.isEmpty(),
                    model.uid()));
        }
        var described = withShare(Topic.TABLE.rows(articles.sparkSession(), List.copyOf(rows)), articleTopics);
        return withHeadline(described, articles, articleTopics);
    }

    /** The topic of before that still has its number; null for none. */
    private static Topic same(int topic, List<Topic.Term> terms, List<Topic> before) {
        return before.stream()
                .filter(old -> old.topicId() == topic)
                .filter(old -> Likeness.of(List.of(terms), List.of(old.terms()))[0][0] >= Likeness.SAME)
                .findFirst()
                .orElse(null);
    }

    private static Dataset<Row> withHeadline(Dataset<Row> topics, Dataset<Row> articles, Dataset<Row> articleTopics) {
        var typical = articleTopics
                .groupBy("topic_id")
                .agg(max_by(col("article_id"), struct(col("share"), col("article_id")))
                        .as("article_id"));
        var headlines =
                typical.join(articles.select(col("article_id"), col("title").as("typical")), "article_id");
        return Topic.TABLE.shape(topics.join(broadcast(headlines.drop("article_id")), new String[] {"topic_id"}, "left")
                .withColumn("headline", col("typical")));
    }

    /** Shares are added as whole billionths: sums of doubles would depend on the partitioning. */
    private static Dataset<Row> withShare(Dataset<Row> topics, Dataset<Row> articleTopics) {
        var billionths = round(col("share").multiply(1e9)).cast("long");
        var sums = articleTopics
                .groupBy("topic_id")
                .agg(sum(billionths).as("billionths"), count(lit(1)).as("articles"))
                .select(col("topic_id"), share().as("mean_share"));
        var described = topics.join(broadcast(sums), "topic_id", "left")
                .withColumn("share", coalesce(col("mean_share"), lit(0.0)));
        return Topic.TABLE.shape(described);
    }

    private static Column share() {
        return col("billionths").divide(col("articles")).divide(1e9);
    }
}
