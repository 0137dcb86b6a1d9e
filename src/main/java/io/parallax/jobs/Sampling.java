package io.parallax.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.parallax.articles.Article;
import io.parallax.articles.Hashes;
import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import io.parallax.codings.Candidate;
import io.parallax.codings.Candidates;
import io.parallax.codings.Draw;
import io.parallax.codings.Item;
import io.parallax.codings.Sample;
import io.parallax.codings.Strata;
import io.parallax.codings.Stratum;
import io.parallax.documents.Mistakes;
import io.parallax.matching.Engine;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.statistics.Period;
import io.parallax.stories.Story;
import io.parallax.tables.Warehouse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.reflect.ClassTag$;

/** Draws a sample from a finished run and keeps it in the warehouse. */
record Sampling(Warehouse warehouse, Job job, Codebook codebook) {

    /** A sample, its sentences and what it was drawn from. */
    record Drawn(Sample sample, List<Item> items, List<Stratum> strata) {}

    /** What was asked for; no framings means all. */
    record Wish(long size, long seed, List<String> framings) {}

    Drawn draw(Wish wish) {
        var readings = warehouse.read(ArticleReading.TABLE);
        var instrument = Ledger.key(codebook.hash(), Engine.VERSION);
        if (readings.isEmpty()
                || !readings.where(col("instrument").notEqual(instrument)).isEmpty()) {
            throw Mistakes.in(
                    job.document().file(),
                    "the warehouse " + warehouse.folder() + " holds no finished run with codebook " + codebook.id()
                            + " "
                            + codebook.version() + " as it now stands; run the job first: jobs/parallax run "
                            + job.document().file());
        }
        var framings = framings(wish.framings());
        var candidates = candidates(readings, framings).cache();
        try {
            return drawn(candidates, wish, framings);
        } finally {
            candidates.unpersist();
        }
    }

    private Drawn drawn(Dataset<Row> candidates, Wish wish, List<String> framings) {
        var plan = Draw.plan(candidates, wish.size(), wish.seed());
        var rows = Draw.of(candidates, plan, wish.seed()).collectAsList().stream()
                .sorted(Comparator.comparing(row -> order(row, wish.seed())))
                .toList();
        var id = Hashes.of(
                        plan.toString(),
                        rows.toString(),
                        framings.toString(),
                        carries().toString())
                .substring(0, 6);
        var items = IntStream.range(0, rows.size())
                .mapToObj(i -> Item.of(
                        id,
                        i + 1,
                        Candidate.TABLE.record(rows.get(i)),
                        rows.get(i).<Double>getAs("probability")))
                .toList();
        var sample = new Sample(
                id,
                wish.seed(),
                framings,
                carries(),
                plan.stream().mapToLong(Stratum::nSentences).sum(),
                items.size(),
                codebook.id(),
                codebook.version(),
                codebook.hash(),
                Engine.VERSION);
        var drawn =
                new Drawn(sample, items, plan.stream().map(each -> each.of(id)).toList());
        keep(drawn);
        return drawn;
    }

    /** The order in which sentences are numbered: it tells nothing. */
    private static String order(Row row, long seed) {
        return Hashes.of(
                Long.toString(seed),
                row.getAs("article_id"),
                row.getAs("place"),
                row.getAs("begin").toString());
    }

    private List<String> carries() {
        return job.carries().stream().map(stance -> stance.word()).toList();
    }

    /** The same draw twice is one sample. */
    private void keep(Drawn drawn) {
        var spark = warehouse.spark();
        var id = drawn.sample().sampleId();
        if (warehouse.read(Sample.TABLE).where(col("sample_id").equalTo(id)).isEmpty()) {
            warehouse.append(Stratum.TABLE, Stratum.TABLE.rows(spark, drawn.strata()));
            warehouse.append(Item.TABLE, Item.TABLE.rows(spark, drawn.items()));
            warehouse.append(Sample.TABLE, Sample.TABLE.rows(spark, List.of(drawn.sample())));
        }
    }

    private Dataset<Row> candidates(Dataset<Row> readings, List<String> framings) {
        var strata = new Strata(mentions(framings));
        var subject = warehouse
                .spark()
                .sparkContext()
                .broadcast(Strata.subject(codebook), ClassTag$.MODULE$.<Engine>apply(Engine.class));
        var from = new Candidates.From(warehouse.read(Article.TABLE), readings, warehouse.read(Story.TABLE));
        return Candidates.of(from, Period.named(job.period()), strata, subject);
    }

    private Map<String, Long> mentions(List<String> framings) {
        var mentions = new TreeMap<String, Long>();
        framings.forEach(framing -> mentions.put(framing, 0L));
        warehouse
                .read(Mention.TABLE)
                .where(col("framing").isin(framings.toArray()))
                .groupBy("framing")
                .agg(count(lit(1)).as("n"))
                .collectAsList()
                .forEach(row -> mentions.put(row.getString(0), row.getLong(1)));
        return mentions;
    }

    private List<String> framings(List<String> asked) {
        var known = codebook.framings().stream().map(Framing::id).toList();
        asked.stream().filter(framing -> !known.contains(framing)).findFirst().ifPresent(framing -> {
            throw Mistakes.in(
                    "--framing",
                    "found '" + framing + "'; codebook " + codebook.id() + " has " + String.join(", ", known));
        });
        return asked.isEmpty() ? known : known.stream().filter(asked::contains).toList();
    }
}
