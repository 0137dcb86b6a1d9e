package io.parallax.topics;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.ml.Estimator;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.LongParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.param.ParamValidators;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.mllib.linalg.Matrices;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Latent Dirichlet allocation by distributed collapsed Gibbs sampling, as an MLlib estimator whose model is MLlib's own
 * {@code LocalLDAModel}: it is saved, loaded and scores as that one does. MLlib's optimisers find less coherent topics and
 * take longer ({@code jobs/bench topics}).
 *
 * <p>The same ids, counts and seed give the same model on any cluster and from any partitioning: shards follow from the
 * ids and the number of words, random numbers from seed, shard and sweep, and only whole numbers are added across shards.
 * Nothing is left to chance but the rounding of {@code Math.log} in the priors, which Java leaves open in the last digit.
 *
 * <p>Input: a string id, unique, and a vector of counts. Memory: 12 bytes a word over the executors, 4 bytes x vocabulary
 * x k a shard. A job a sweep.
 */
public final class GibbsLda extends Estimator<LDAModel> implements DefaultParamsWritable {
    private static final long serialVersionUID = 1L;
    /** MLlib's own: the shape of the gamma draws its inference starts from. */
    private static final double GAMMA_SHAPE = 100;

    private final String uid;
    private final IntParam k;
    private final IntParam sweeps;
    private final LongParam seed;
    private final IntParam shardWords;
    private final Param<String> idCol;
    private final Param<String> featuresCol;

    public GibbsLda(String uid) {
        this.uid = uid;
        k = new IntParam(this, "k", "number of topics", ParamValidators.gtEq(2));
        sweeps = new IntParam(this, "sweeps", "passes over all words", ParamValidators.gtEq(1));
        seed = new LongParam(this, "seed", "of all random numbers");
        shardWords = new IntParam(this, "shardWords", "words a shard has, roughly", ParamValidators.gtEq(1));
        idCol = new Param<>(this, "idCol", "string that identifies an article");
        featuresCol = new Param<>(this, "featuresCol", "vector of counts");
        setDefault(k, 20);
        setDefault(sweeps, 200);
        setDefault(seed, 1L);
        setDefault(shardWords, 150_000);
        setDefault(idCol, "article_id");
        setDefault(featuresCol, Topics.COUNTS);
    }

    public GibbsLda() {
        this(Identifiable$.MODULE$.randomUID("gibbsLda"));
    }

    public GibbsLda setK(int topics) {
        set(k, topics);
        return this;
    }

    /** Passes over all words; 200 where not set. Topics are legible from 50, settled by some hundreds. */
    public GibbsLda setSweeps(int passes) {
        set(sweeps, passes);
        return this;
    }

    public GibbsLda setSeed(long value) {
        set(seed, value);
        return this;
    }

    /**
     * Words a shard has, roughly; 150,000 where not set, some hundredth of a second's work a sweep. Another number gives
     * other, equally good topics.
     */
    public GibbsLda setShardWords(int words) {
        set(shardWords, words);
        return this;
    }

    public GibbsLda setIdCol(String column) {
        set(idCol, column);
        return this;
    }

    public GibbsLda setFeaturesCol(String column) {
        set(featuresCol, column);
        return this;
    }

    // MLlib finds its parameters by these.

    public IntParam k() {
        return k;
    }

    public IntParam sweeps() {
        return sweeps;
    }

    public LongParam seed() {
        return seed;
    }

    public IntParam shardWords() {
        return shardWords;
    }

    public Param<String> idCol() {
        return idCol;
    }

    public Param<String> featuresCol() {
        return featuresCol;
    }

    @Override
    public LDAModel fit(Dataset<?> articles) {
        transformSchema(articles.schema());
        var rows = articles.toDF().select(col(getOrDefault(idCol)), col(getOrDefault(featuresCol)));
        int topics = (Integer) getOrDefault(k);
        long start = (Long) getOrDefault(seed);
        int terms = rows.first().<Vector>getAs(1).size();
        var shards = Shards.of(rows, (Integer) getOrDefault(shardWords), topics, start);
        var sampled = Gibbs.of(shards, terms, topics, start, (Integer) getOrDefault(sweeps));
        return new LocalLDAModel(uid, terms, local(sampled, terms, topics), articles.sparkSession())
                .setSeed(start)
                .setFeaturesCol(getOrDefault(featuresCol));
    }

    private static org.apache.spark.mllib.clustering.LocalLDAModel local(Gibbs.Sampled sampled, int terms, int topics) {
        // MLlib's matrices run down the columns, ours along the rows: topics x terms is its transpose.
        var weights = Matrices.dense(topics, terms, sampled.weights()).transpose();
        return new org.apache.spark.mllib.clustering.LocalLDAModel(
                weights,
                Vectors.dense(sampled.priors().alpha()),
                sampled.priors().beta(),
                GAMMA_SHAPE);
    }

    @Override
    public StructType transformSchema(StructType schema) {
        require(schema, getOrDefault(idCol), DataTypes.StringType);
        require(schema, getOrDefault(featuresCol), SQLDataTypes.VectorType());
        return schema;
    }

    private static void require(StructType schema, String column, org.apache.spark.sql.types.DataType type) {
        if (schema.getFieldIndex(column).isEmpty()
                || !schema.apply(column).dataType().equals(type)) {
            throw new IllegalArgumentException("GibbsLda needs a column " + column + " of type " + type.simpleString()
                    + "; found " + schema.simpleString());
        }
    }

    @Override
    public GibbsLda copy(ParamMap extra) {
        return defaultCopy(extra);
    }

    @Override
    public String uid() {
        return uid;
    }

    @Override
    public MLWriter write() {
        return DefaultParamsWritable.super.write();
    }

    public static MLReader<GibbsLda> read() {
        return new DefaultParamsReader<>();
    }
}
