package io.parallax.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.parallax.articles.Article;
import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import io.parallax.codebook.Stance;
import io.parallax.codings.CorrectedPrevalence;
import io.parallax.documents.Document;
import io.parallax.documents.Mistakes;
import io.parallax.matching.Engine;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.mentions.Mentions;
import io.parallax.mentions.Readings;
import io.parallax.statistics.Changes;
import io.parallax.statistics.CountedArticles;
import io.parallax.statistics.Counting;
import io.parallax.statistics.Instrument;
import io.parallax.statistics.Period;
import io.parallax.statistics.Prevalences;
import io.parallax.stories.Story;
import io.parallax.tables.Table;
import io.parallax.tables.Warehouse;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.reflect.ClassTag$;

/** Two runs of one warehouse, counted again from the tables that they left, as far as the difference needs it. */
record Comparison(Warehouse warehouse, RunRow a, RunRow b) {
    private static final String[] SAME = {
        "article_id", "content_hash", "outlet", "published_on", "published_at", "published_precision", "language"
    };
    private static final String[] NUMBER = {"framing", "outlet", "period", "level", "denominator"};

    /** Rows of {@link io.parallax.statistics.Change}. Reads articles again only where codebook and engine both changed. */
    Dataset<Row> changes() {
        if (!a.carries().equals(b.carries()) || !a.period().equals(b.period())) {
            throw Mistakes.in(
                    "diff",
                    "run " + a.run() + " counts " + a.carries() + " by " + a.period() + ", run " + b.run() + " "
                            + b.carries() + " by " + b.period() + "; only runs that count alike can be compared");
        }
        var first = articles(a);
        var second = articles(b);
        var kept = first.join(second, isSame(first, second), "left_semi");
        var keptA = counted(kept, at(a, ArticleReading.TABLE), at(a, Mention.TABLE));
        var keptB = counted(kept, at(b, ArticleReading.TABLE), at(b, Mention.TABLE));
        boolean isNewCodebook = !a.codebookHash().equals(b.codebookHash());
        boolean isNewEngine = !a.engine().equals(b.engine());
        boolean isBoth = isNewCodebook && isNewEngine;
        // With one of them new, the step that changes the other changes nothing.
        boolean engineFirst = isBoth ? b.engine().equals(Engine.VERSION) : isNewEngine;
        var read = prevalence(keptB);
        var between = isBoth ? prevalence(counted(kept, engineFirst)) : read;
        return new Changes(
                        prevalence(counted(first, a)),
                        prevalence(keptA),
                        between,
                        read,
                        prevalence(counted(second, b)),
                        engineFirst)
                .of(corrections());
    }

    private Dataset<Row> counted(Dataset<Row> articles, RunRow run) {
        var from = new CountedArticles.From(
                articles, at(run, ArticleReading.TABLE), at(run, Story.TABLE), at(run, Mention.TABLE));
        return CountedArticles.of(from, Period.named(run.period()));
    }

    /** In the stories of the first run, so that stories which the corpus changed are no change of the instrument. */
    private Dataset<Row> counted(Dataset<Row> articles, Dataset<Row> readings, Dataset<Row> mentions) {
        var from = new CountedArticles.From(articles, readings, at(a, Story.TABLE), mentions);
        return CountedArticles.of(from, Period.named(a.period()));
    }

    /** Read now, by this engine with the codebook of the run that had another. */
    private Dataset<Row> counted(Dataset<Row> kept, boolean engineFirst) {
        if (!engineFirst && !a.engine().equals(Engine.VERSION)) {
            throw Mistakes.in(
                    "diff",
                    "codebook and engine both changed between run " + a.run() + " (engine " + a.engine() + ") and run "
                            + b.run()
                            + " (engine " + b.engine() + "), and this is engine " + Engine.VERSION
                            + "; their parts can be told apart only by one of the two engines");
        }
        var codebook = codebook(engineFirst ? a : b);
        var engine = warehouse
                .spark()
                .sparkContext()
                .broadcast(Engine.of(codebook), ClassTag$.MODULE$.<Engine>apply(Engine.class));
        var readings = Readings.of(kept, engine, "");
        return counted(kept, readings, Mentions.of(kept, readings, codebook));
    }

    private static Codebook codebook(RunRow run) {
        return Codebook.of(Document.parse("codebook of run " + run.run(), run.codebookText()));
    }

    /** Kept while the session lasts: joins of small tables, not of all that they were counted from. */
    private Dataset<Row> prevalence(Dataset<Row> counted) {
        // A framing that one codebook lacks is never found by it.
        var framings = Stream.of(a, b)
                .flatMap(run -> codebook(run).framings().stream())
                .map(Framing::id)
                .distinct()
                .toList();
        var carries = a.carries().stream()
                .map(word -> Stance.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
        return Prevalences.of(
                        counted, new Counting(Period.named(a.period()), carries, framings, new Instrument("", "", "")))
                .cache();
    }

    private Dataset<Row> articles(RunRow run) {
        return new Span(run.until(), "").of(at(run, Article.TABLE));
    }

    /** An article that was received with other words, or belongs to another outlet or time now, is another. */
    private static Column isSame(Dataset<Row> first, Dataset<Row> second) {
        return Stream.of(SAME)
                .map(column -> first.col(column).eqNullSafe(second.col(column)))
                .reduce(Column::and)
                .orElseThrow();
    }

    private Dataset<Row> at(RunRow run, Table<?> table) {
        return warehouse.read(table, run.version(table));
    }

    /** How far each run's coded sample moves its shares of sentences. */
    private Dataset<Row> corrections() {
        var log = new RunLog(warehouse);
        return shifts(log.corrections(a), a, "shift_a").join(shifts(log.corrections(b), b, "shift_b"), NUMBER, "full");
    }

    private Dataset<Row> shifts(Long version, RunRow run, String name) {
        return warehouse
                .read(CorrectedPrevalence.TABLE, version)
                .where(col("codebook_hash")
                        .equalTo(run.codebookHash())
                        .and(col("corrected").isNotNull()))
                .select(
                        col("framing"),
                        col("outlet"),
                        col("period"),
                        lit("articles").as("level"),
                        lit("sentences").as("denominator"),
                        col("corrected").minus(col("share")).as(name));
    }
}
