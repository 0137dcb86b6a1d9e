package io.parallax.jobs;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import io.parallax.articles.Article;
import io.parallax.articles.InputCount;
import io.parallax.articles.Rejection;
import io.parallax.coverage.CoverageContract;
import io.parallax.coverage.CoverageDay;
import io.parallax.mentions.Mention;
import io.parallax.statistics.Association;
import io.parallax.statistics.AssociationContract;
import io.parallax.statistics.Burst;
import io.parallax.statistics.Contest;
import io.parallax.statistics.ContestContract;
import io.parallax.statistics.FirstSeen;
import io.parallax.statistics.LeadLag;
import io.parallax.statistics.OrderContract;
import io.parallax.statistics.Prevalence;
import io.parallax.statistics.PrevalenceContract;
import io.parallax.statistics.Reach;
import io.parallax.statistics.SeriesContract;
import io.parallax.statistics.TrendPoint;
import io.parallax.stories.Story;
import io.parallax.tables.Contract;
import io.parallax.tables.Violation;
import io.parallax.topics.ArticleTopic;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What must hold between the tables of a run; a run whose tables break it fails and shows where. Checked once a state. */
final class Contracts {
    private static final String NAME = "contracts";
    private static final int SHOWN = 5;
    private static final double ROUNDING = 1e-6;

    private Contracts() {}

    static void check(Maker maker, Span span) {
        var key = Ledger.key(maker.keys());
        if (maker.ledger().holds(NAME, key)) {
            return;
        }
        var since = Instant.now();
        maker.progress().begin(NAME);
        var broken = List.of(
                        received(maker),
                        storied(maker),
                        spans(maker),
                        shares(maker),
                        AssociationContract.violations(maker.read(Association.TABLE)),
                        ContestContract.violations(maker.read(Contest.TABLE)),
                        PrevalenceContract.violations(maker.read(Prevalence.TABLE)),
                        OrderContract.violations(
                                maker.read(FirstSeen.TABLE), maker.read(Reach.TABLE), maker.read(LeadLag.TABLE)),
                        SeriesContract.violations(maker.read(Burst.TABLE), maker.read(TrendPoint.TABLE)),
                        CoverageContract.violations(maker.read(CoverageDay.TABLE), span.of(maker.read(Article.TABLE))))
                .stream()
                .map(Violation.TABLE::shape)
                .reduce(Dataset::unionByName)
                .orElseThrow()
                .limit(SHOWN);
        var violations = Violation.TABLE.records(broken);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("a contract between the tables is broken: "
                    + violations.stream().map(Violation::toString).collect(Collectors.joining("; "))
                    + "; delete the warehouse folder and run again, and please report it");
        }
        maker.ledger().note(NAME, key);
        maker.progress().end(NAME, -1, since);
    }

    /** Records read = articles + rejections, file by file. */
    private static Dataset<Row> received(Maker maker) {
        var kept = maker.read(Article.TABLE)
                .select("file")
                .unionByName(maker.read(Rejection.TABLE).select("file"))
                .select(col("file"), lit(1L).as("n_kept"), lit(0L).as("n_records"));
        var records = maker.read(InputCount.TABLE).select(col("file"), lit(0L).as("n_kept"), col("n_records"));
        var both = kept.unionByName(records)
                .groupBy("file")
                .agg(sum("n_kept").as("n_kept"), sum("n_records").as("n_records"));
        var differ = col("n_kept").notEqual(col("n_records"));
        return Contract.broken(
                "articles",
                "records = articles + rejections",
                both.where(differ),
                "n_kept = n_records",
                "file",
                "n_records",
                "n_kept");
    }

    private static Dataset<Row> storied(Maker maker) {
        var articles = maker.read(Article.TABLE).select(col("article_id"), lit(1L).as("article"), lit(0L).as("story"));
        var stories = maker.read(Story.TABLE).select(col("article_id"), lit(0L).as("article"), lit(1L).as("story"));
        var both = articles.unionByName(stories)
                .groupBy("article_id")
                .agg(sum("article").as("n_articles"), sum("story").as("n_stories"));
        var differ = not(col("n_articles").equalTo(1).and(col("n_stories").equalTo(1)));
        return Contract.broken(
                "stories", "every article in exactly one story", both.where(differ), "1", "article_id", "n_stories");
    }

    private static Dataset<Row> spans(Maker maker) {
        var holds = col("sentence_begin")
                .geq(0)
                .and(col("begin").geq(col("sentence_begin")))
                .and(col("end").gt(col("begin")))
                .and(col("sentence_end").geq(col("end")));
        return Contract.broken(
                "mentions",
                "span inside sentence",
                maker.read(Mention.TABLE).where(not(holds)),
                "begin..end in sentence",
                "article_id",
                "begin",
                "end",
                "sentence_begin",
                "sentence_end");
    }

    private static Dataset<Row> shares(Maker maker) {
        var sums = maker.read(ArticleTopic.TABLE)
                .groupBy("article_id")
                .agg(sum("share").as("sum_of_shares"));
        return Contract.broken(
                "article_topics",
                "shares sum to 1",
                sums.where(abs(col("sum_of_shares").minus(1)).gt(ROUNDING)),
                "1",
                "article_id",
                "sum_of_shares");
    }
}
