package io.parallax.statistics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What articles have beside framings: their main topic and the actors that they name. */
final class Companions {
    static final String FRAMING = "framing";
    static final String TOPIC = "topic";
    static final String ACTOR = "actor";

    private Companions() {}

    /**
     * One row {@code article_id, companions} per article that has topics or could name an actor; companions are a set of
     * structs of {@code kind, name}. A null name says no more than that the article could have one of the kind. Two shuffles.
     */
    static Dataset<Row> of(Associations.From from) {
        var scored = from.sentiments()
                .select(col("article_id"), lit(ACTOR).as("kind"), lit(null).as("name"));
        var actors = from.targets()
                .select(col("article_id"), lit(ACTOR).as("kind"), col("target").as("name"));
        return mainTopics(from)
                .unionByName(scored)
                .unionByName(actors)
                .groupBy("article_id")
                .agg(collect_set(struct("kind", "name")).as("companions"));
    }

    /** Of equal shares the topic with the lesser number. */
    private static Dataset<Row> mainTopics(Associations.From from) {
        var labels = from.topics()
                .select(
                        col("topic_id"),
                        concat(col("topic_id").cast("string"), lit(": "), col("label"))
                                .as("name"));
        return from.articleTopics()
                .groupBy("article_id")
                .agg(max(struct(col("share"), col("topic_id").multiply(-1).as("order")))
                        .as("main"))
                .select(col("article_id"), col("main.order").multiply(-1).as("topic_id"))
                .join(broadcast(labels), "topic_id")
                .select(col("article_id"), lit(TOPIC).as("kind"), col("name"));
    }
}
