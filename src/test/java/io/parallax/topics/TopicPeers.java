package io.parallax.topics;

import static org.apache.spark.ml.functions.vector_to_array;
import static org.apache.spark.sql.functions.col;

import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The same terms and vocabulary, in memory, for three systems: this project's pipeline, MLlib's LDA as it comes, and
 * MALLET's parallel sampler (500 iterations, its priors optimised every ten, as its guide advises).
 */
public final class TopicPeers {
    private static final int ITERATIONS = 500;

    private final Dataset<Row> counted;
    private final Dataset<Row> termed;
    private final String[] vocabulary;
    private final List<Row> documents;

    /** @param articles rows of {@code articles} */
    public TopicPeers(Dataset<Row> articles) {
        var terms = new ArticleTerms("terms").transform(articles.select("article_id", "title", "text", "language"));
        termed = terms.select("article_id", ArticleTerms.TERMS).cache();
        vocabulary = Vocabulary.of(termed, TopicOptions.of(2, 1));
        counted = counted().cache();
        counted.count();
        documents = termed.orderBy("article_id").collectAsList();
    }

    /** The terms as counts; each system starts from terms in memory and makes of them what it needs. */
    private Dataset<Row> counted() {
        return TopicFit.evidence(
                new CountVectorizerModel("counts", vocabulary)
                        .setInputCol(ArticleTerms.TERMS)
                        .setOutputCol(Topics.COUNTS)
                        .transform(termed),
                TopicOptions.Optimizer.GIBBS);
    }

    /**
     * What a system found.
     *
     * @param terms by topic, vocabulary indices of the ten heaviest terms
     * @param topics of articles by id, the one with the largest share
     */
    public record Found(int[][] terms, Map<String, Integer> topics) {}

    /** A system that is fitted, and then asked; only the first is timed. */
    public interface System {
        java.util.function.Supplier<Found> fit(int k, long seed, int cores) throws IOException;
    }

    public System parallax() {
        return (k, seed, cores) -> {
            var own = counted().cache();
            var model = TopicFit.of(own, TopicOptions.of(k, seed));
            own.unpersist();
            return () -> found(model);
        };
    }

    public System mllib() {
        return (k, seed, cores) -> {
            var own = counted().cache();
            var model = new LDA()
                    .setK(k)
                    .setSeed(seed)
                    .setFeaturesCol(Topics.COUNTS)
                    .fit(own);
            own.unpersist();
            model.setTopicDistributionCol(ArticleTopics.SHARES);
            return () -> found(model);
        };
    }

    public System mallet() {
        return (k, seed, cores) -> {
            ParallelTopicModel.logger.setLevel(Level.OFF);
            var model = new ParallelTopicModel(k, 5.0, 0.01);
            model.addInstances(instances());
            model.setNumThreads(cores);
            model.setNumIterations(ITERATIONS);
            model.setOptimizeInterval(10);
            model.setTopicDisplay(0, 0);
            model.setRandomSeed((int) seed);
            model.estimate();
            return () -> found(model);
        };
    }

    private InstanceList instances() {
        var alphabet = new Alphabet(vocabulary);
        var list = new InstanceList(alphabet, null);
        for (var document : documents) {
            var words = document.<String>getList(1).stream()
                    .mapToInt(word -> alphabet.lookupIndex(word, false))
                    .filter(word -> word >= 0)
                    .toArray();
            if (words.length > 0) {
                list.add(new Instance(new FeatureSequence(alphabet, words), null, document.getString(0), null));
            }
        }
        return list;
    }

    private Found found(LDAModel model) {
        var topics = new HashMap<String, Integer>();
        model.transform(counted)
                .select(col("article_id"), vector_to_array(col(ArticleTopics.SHARES), "float64"))
                .collectAsList()
                .forEach(row -> topics.put(row.getString(0), largest(row.<Double>getList(1))));
        return new Found(FittedTopics.of(vocabulary, model).topTerms(Coherence.TERMS), topics);
    }

    private Found found(ParallelTopicModel model) {
        var indices = new HashMap<String, Integer>();
        IntStream.range(0, vocabulary.length).forEach(i -> indices.put(vocabulary[i], i));
        var terms = Arrays.stream(model.getTopWords(Coherence.TERMS))
                .map(words -> Arrays.stream(words).mapToInt(indices::get).toArray())
                .toArray(int[][]::new);
        var topics = new HashMap<String, Integer>();
        for (int i = 0; i < model.getData().size(); i++) {
            var shares = Arrays.stream(model.getTopicProbabilities(i)).boxed().toList();
            topics.put((String) model.getData().get(i).instance.getName(), largest(shares));
        }
        return new Found(terms, topics);
    }

    private static int largest(List<Double> shares) {
        return IntStream.range(0, shares.size())
                .boxed()
                .max(java.util.Comparator.<Integer>comparingDouble(shares::get).thenComparing(i -> -i))
                .orElse(0);
    }

    /** Mean NPMI of pairs over articles, ten terms a topic. */
    public double npmi(Found found) {
        return mean(Coherence.of(found.terms(), counted));
    }

    /** Mean C_v over windows of 110 terms. */
    public double cv(Found found) {
        return mean(WindowCoherence.of(found.terms(), vocabulary, termed));
    }

    private static double mean(List<Double> values) {
        return values.stream()
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /** Share of different words among the topics' ten heaviest (Dieng, Ruiz and Blei 2020), in [0, 1]. */
    public static double diversity(Found found) {
        long different = Arrays.stream(found.terms())
                .flatMapToInt(Arrays::stream)
                .distinct()
                .count();
        return (double) different
                / Arrays.stream(found.terms()).mapToInt(terms -> terms.length).sum();
    }

    /** Share of the labelled articles that have the commonest label of their topic, in [0, 1]. */
    public static double purity(Found found, Map<String, String> labels) {
        var counts = new HashMap<Integer, Map<String, Long>>();
        found.topics()
                .forEach((article, topic) -> counts.computeIfAbsent(topic, any -> new HashMap<>())
                        .merge(labels.get(article), 1L, Long::sum));
        var largest = new ArrayList<Long>();
        counts.values()
                .forEach(byLabel ->
                        largest.add(byLabel.values().stream().max(Long::compare).orElse(0L)));
        return (double) largest.stream().mapToLong(Long::longValue).sum()
                / found.topics().size();
    }
}
