package io.parallax.topics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/** Sweeps over shards, one Spark job each; the shards' changes to the counts are added up on the driver. */
final class Gibbs {
    /** Priors are learnt every so many sweeps, once topics have begun to form; as often a sample is kept at the end. */
    private static final int EVERY = 10;
    /** A lone shard needs no merging; its sweeps share a job. */
    private static final int SWEEPS_ALONE = 10;
    /** Sweeps a lost shard has to repeat at most. */
    private static final int CHECKPOINT_EVERY = 20;

    private final JavaSparkContext spark;
    private final long seed;
    private final int sweeps;
    private final TopicCounts counts;
    private final long[] kept;
    private final List<Broadcast<?>> sent = new ArrayList<>();
    private int nKept;
    private Priors priors;
    private JavaRDD<Shard> shards;
    private JavaRDD<?> held;

    private Gibbs(JavaRDD<Shard> shards, TopicCounts counts, long seed, int sweeps) {
        this.spark = JavaSparkContext.fromSparkContext(shards.context());
        this.shards = shards;
        this.counts = counts;
        this.seed = seed;
        this.sweeps = sweeps;
        held = shards;
        kept = new long[counts.byTerm().length];
        priors = Priors.start(counts.k());
    }

    /**
     * What the sweeps ended with.
     *
     * @param weights term x topic, term by term: the mean of counts sampled in the last fifth of the sweeps, plus the prior
     */
    record Sampled(double[] weights, Priors priors) {}

    /** @param terms size of the vocabulary */
    static Sampled of(JavaRDD<Shard> shards, int terms, int k, long seed, int sweeps) {
        shards.persist(StorageLevel.MEMORY_AND_DISK());
        var none = TopicCounts.none(k, terms);
        var counts = none.copy();
        shards.map(shard -> shard.counted(none)).collect().forEach(counts::add);
        var gibbs = new Gibbs(shards, counts, seed, sweeps);
        try {
            return gibbs.sampled();
        } finally {
            gibbs.held.unpersist();
            gibbs.sent.forEach(Broadcast::destroy);
        }
    }

    private Sampled sampled() {
        int step = shards.getNumPartitions() == 1 ? SWEEPS_ALONE : 1;
        for (int done = 0, jobs = 1; done < sweeps; jobs++) {
            int times = Math.min(step, sweeps - done);
            var swept = swept(done, times, jobs % CHECKPOINT_EVERY == 0);
            done += times;
            merge(swept, done);
        }
        if (nKept == 0) {
            keep();
        }
        var weights = new double[kept.length];
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] = (double) kept[cell] / nKept + priors.beta();
        }
        return new Sampled(weights, priors);
    }

    private List<Merged> swept(int done, int times, boolean isCut) {
        var seen = spark.broadcast(new Seen(counts, priors));
        long draws = seed;
        var swept = shards.map(shard -> Sweep.of(shard, seen.value().counts, seen.value().priors, draws, done, times))
                .persist(StorageLevel.MEMORY_AND_DISK());
        if (isCut) {
            cut(swept);
        }
        var merged =
                swept.map(each -> new Merged(each.change(), each.histograms())).collect();
        held.unpersist(false);
        held = swept;
        shards = swept.map(Shard.Swept::shard);
        if (isCut) {
            sent.forEach(Broadcast::destroy);
            sent.clear();
        }
        sent.add(seen);
        return merged;
    }

    /** Ends the lineage: in the checkpoint folder where the session has one, else on the executors. */
    private void cut(JavaRDD<?> swept) {
        if (spark.getCheckpointDir().isPresent()) {
            swept.checkpoint();
        } else {
            swept.rdd().localCheckpoint();
        }
    }

    private void merge(List<Merged> swept, int done) {
        var histograms = ArticleHistograms.none(counts.k());
        swept.forEach(shard -> {
            counts.add(shard.change);
            histograms.add(shard.histograms);
        });
        if (done % EVERY == 0 && done > sweeps / 10) {
            priors = priors.learnt(histograms, counts);
        }
        if (done % EVERY == 0 && done > sweeps - sweeps / 5) {
            keep();
        }
    }

    private void keep() {
        nKept++;
        for (int cell = 0; cell < kept.length; cell++) {
            kept[cell] += counts.byTerm()[cell];
        }
    }

    /** What a sweep goes by. */
    private record Seen(TopicCounts counts, Priors priors) implements Serializable {}

    private record Merged(int[] change, ArticleHistograms histograms) implements Serializable {}
}
