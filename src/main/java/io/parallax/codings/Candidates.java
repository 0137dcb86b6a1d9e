package io.parallax.codings;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import io.parallax.matching.Engine;
import io.parallax.matching.Place;
import io.parallax.statistics.Period;
import io.parallax.tables.Rows;
import io.parallax.text.Sentences;
import io.parallax.text.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** All sentences of the articles that were read, each with the detector's verdict. */
public final class Candidates {
    private Candidates() {}

    /**
     * The tables of a run, by name.
     *
     * @param articles with their text
     * @param readings what was found in them
     * @param stories which story they belong to
     */
    public record From(Dataset<Row> articles, Dataset<Row> readings, Dataset<Row> stories) {}

    /**
     * Rows of {@link Candidate}; two joins on the article's id, then one pass over each text.
     *
     * @param strata with the framings that are sampled for; mentions of others are none
     * @param subject {@link Strata#subject}, sent to each executor once; its value may be null
     */
    public static Dataset<Row> of(From from, Period period, Strata strata, Broadcast<Engine> subject) {
        MapPartitionsFunction<Row, Row> split = rows -> {
            var reader = new Reader(strata, subject.value());
            return Rows.stream(rows, row -> reader.sentences(row));
        };
        return from.articles()
                .select(
                        col("article_id"),
                        col("outlet"),
                        col("title"),
                        col("text"),
                        col("language"),
                        period.of(col("published_on"), col("published_at"), col("published_precision"))
                                .as("period"))
                .join(from.readings().where(col("is_read")).select("article_id", "found"), "article_id")
                .join(from.stories().select("article_id", "story_id"), new String[] {"article_id"}, "left")
                .withColumn("story_id", coalesce(col("story_id"), col("article_id")))
                .mapPartitions(split, Candidate.TABLE.encoder());
    }

    private record Reader(Strata strata, Engine subject) implements Serializable {

        Iterator<Row> sentences(Row row) {
            String title = row.getAs("title");
            String text = row.getAs("text");
            var onSubject = onSubject(row.getAs("language"), title, text);
            var candidates = new ArrayList<Row>();
            if (title != null && !title.isBlank()) {
                int begin = title.length() - title.stripLeading().length();
                var span = new Span(begin, title.stripTrailing().length());
                candidates.add(candidate(row, Place.HEADLINE, title, span, onSubject));
            }
            for (var span : text == null ? List.<Span>of() : Sentences.in(text)) {
                candidates.add(candidate(row, Place.BODY, text, span, onSubject));
            }
            return candidates.iterator();
        }

        private Set<String> onSubject(String language, String title, String text) {
            var places = new HashSet<String>();
            if (subject != null) {
                subject.read(language, title, text)
                        .findings()
                        .forEach(finding -> places.add(
                                finding.place().word() + finding.sentence().begin()));
            }
            return places;
        }

        private Row candidate(Row row, Place place, String text, Span span, Set<String> onSubject) {
            var found = found(row, place.word(), span.begin());
            return Candidate.TABLE.row(new Candidate(
                    row.getAs("article_id"),
                    row.getAs("story_id"),
                    row.getAs("outlet"),
                    row.getAs("period"),
                    place.word(),
                    span.begin(),
                    span.end(),
                    strata.of(found, onSubject.contains(place.word() + span.begin())),
                    span.in(text),
                    found));
        }

        private List<Verdict> found(Row row, String place, int begin) {
            return row.<Row>getList(row.fieldIndex("found")).stream()
                    .filter(found -> place.equals(found.getAs("place"))
                            && found.<Integer>getAs("sentence_begin") == begin
                            && strata.mentions().containsKey(found.<String>getAs("framing")))
                    .map(found -> new Verdict(
                            found.getAs("framing"), found.getAs("rule"), found.getAs("stance"), found.getAs("voice")))
                    .toList();
        }
    }
}
