package io.parallax.mentions;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;

import io.parallax.matching.Engine;
import io.parallax.tables.Rows;
import io.parallax.tables.Table;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many articles of a corpus each rule of a codebook matches: what {@code codebook check --on} warns of. */
public final class RuleUses {
    private RuleUses() {}

    /** A rule that matches an article. */
    record Match(String articleId, String rule, String example) {
        static final Table<Match> TABLE = Table.of("rule_matches", Match.class);
    }

    /** Rows of {@link RuleUse}; one shuffle of a row a rule and partition. */
    public static Dataset<Row> of(Dataset<Row> articles, Broadcast<Engine> engine) {
        MapPartitionsFunction<Row, Row> match =
                rows -> Rows.stream(rows, row -> Rows.map(matches(row, engine.value()), Match.TABLE::row));
        return RuleUse.TABLE.shape(articles.select("article_id", "title", "text", "language")
                .mapPartitions(match, Match.TABLE.encoder())
                .groupBy("rule")
                .agg(
                        count(lit(1)).as("n_articles"),
                        min_by(col("example"), col("article_id")).as("example")));
    }

    private static java.util.Iterator<Match> matches(Row row, Engine engine) {
        String id = row.getAs("article_id");
        var found = engine.rulesIn(row.getAs("language"), row.getAs("title"), row.getAs("text"));
        return Rows.map(found.entrySet().iterator(), entry -> new Match(id, entry.getKey(), entry.getValue()));
    }
}
