package io.parallax.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;

import io.parallax.topics.TopicOptions.Optimizer;
import java.util.Locale;
import org.apache.spark.ml.clustering.DistributedLDAModel;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * The optimisers, without what MLlib's leave to chance. MLlib draws by partition and adds doubles in the order in which
 * partitions finish, so for its two the articles are put into two partitions by their id and sorted there: two numbers
 * have the same sum in either order, three need not. More than two cores therefore help {@link GibbsLda} alone.
 */
final class TopicFit {
    private static final int PARTITIONS = 2;

    private TopicFit() {}

    /** The articles that have counts, for MLlib's optimisers in an order and partitioning that depend on their ids alone. */
    static Dataset<Row> evidence(Dataset<Row> counted, Optimizer optimizer) {
        var evidence = counted.filter(isCounted()).select("article_id", Topics.COUNTS);
        return optimizer == Optimizer.GIBBS ? evidence : halves(evidence);
    }

    /** Whether an article has any term of the vocabulary. */
    static Column isCounted() {
        UDF1<Vector, Boolean> some = counts -> counts.numNonzeros() > 0;
        return udf(some, DataTypes.BooleanType).apply(col(Topics.COUNTS));
    }

    private static Dataset<Row> halves(Dataset<Row> evidence) {
        return evidence.withColumn("half", pmod(xxhash64(col("article_id")), lit(PARTITIONS)))
                .repartition(PARTITIONS, col("half"))
                .sortWithinPartitions("half", "article_id")
                .drop("half");
    }

    /** A local model: nothing of the training articles is kept in it. At most one topic an article, at least two. */
    static LDAModel of(Dataset<Row> evidence, TopicOptions options) {
        long articles = evidence.count();
        int k = (int) Math.max(2, Math.min(options.k(), articles));
        return fitted(evidence, options, k, articles)
                .setSeed(options.seed())
                .setFeaturesCol(Topics.COUNTS)
                .setTopicDistributionCol(ArticleTopics.SHARES);
    }

    private static LDAModel fitted(Dataset<Row> evidence, TopicOptions options, int k, long articles) {
        if (options.optimizer() == Optimizer.GIBBS) {
            return new GibbsLda("lda")
                    .setK(k)
                    .setSeed(options.seed())
                    .setSweeps(options.iterations())
                    .fit(evidence);
        }
        var fitted = lda(options, articles).setK(k).fit(evidence);
        return fitted instanceof DistributedLDAModel distributed ? distributed.toLocal() : fitted;
    }

    private static LDA lda(TopicOptions options, long articles) {
        var lda = new LDA("lda")
                .setSeed(options.seed())
                .setMaxIter(options.iterations())
                .setOptimizer(options.optimizer().name().toLowerCase(Locale.ROOT))
                .setFeaturesCol(Topics.COUNTS);
        return options.optimizer() == Optimizer.ONLINE ? tuned(lda, options.iterations(), articles) : lda;
    }

    /**
     * Mini-batches of some 250 articles, early ones soon forgotten; sweeps counted in batches, at least fifty. On BBC News
     * at k = 20 five sweeps give an NPMI of .19 where MLlib's defaults give .08.
     */
    private static LDA tuned(LDA lda, int sweeps, long articles) {
        double batch = Math.max(0.05, Math.min(1, 250.0 / articles));
        return lda.setSubsamplingRate(batch)
                .setMaxIter(Math.max(50, (int) Math.ceil(sweeps / batch)))
                .setLearningOffset(2)
                .setLearningDecay(0.7)
                .setOptimizeDocConcentration(true);
    }
}
