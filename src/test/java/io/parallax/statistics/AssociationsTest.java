package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import io.parallax.mentions.ArticleReading;
import io.parallax.tables.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class AssociationsTest {
    private static final Corpus CORPUS = Corpus.random(23, 300);
    private static final Counting COUNTING =
            new Counting(Period.WEEK, List.of(AFFIRMED), List.of("g", "f", "never"), Corpus.INSTRUMENT);

    @Test
    void countsArticlesOneByOne() {
        var rows = rows(1);
        assertThat(rows.stream()
                        .map(row -> row.denominator() + " " + row.framing() + " " + row.kind() + " " + row.other()))
                .containsExactlyInAnyOrder(
                        "articles f framing g",
                        "articles f topic 0: war",
                        "articles f topic 1: grain",
                        "articles f actor Kyiv",
                        "articles g topic 0: war",
                        "articles g topic 1: grain",
                        "articles g actor Kyiv",
                        "subject f framing g",
                        "subject f topic 0: war",
                        "subject f topic 1: grain",
                        "subject f actor Kyiv",
                        "subject g topic 0: war",
                        "subject g topic 1: grain",
                        "subject g actor Kyiv");
        var read = CORPUS.readings.stream()
                .filter(ArticleReading::isRead)
                .map(ArticleReading::articleId)
                .collect(Collectors.toSet());
        check(rows, "framing", "g", read, carrying("g"));
        check(rows, "topic", "0: war", intersection(read, ids(i -> i % 7 != 0)), ids(i -> i % 3 == 0));
        check(rows, "actor", "Kyiv", intersection(read, ids(i -> i % 5 != 0)), ids(i -> i % 4 == 1));
    }

    private static void check(List<Association> rows, String kind, String other, Set<String> all, Set<String> having) {
        var found = rows.stream()
                .filter(row -> row.denominator().equals("articles")
                        && row.framing().equals("f")
                        && row.kind().equals(kind)
                        && row.other().equals(other))
                .findFirst()
                .orElseThrow();
        var one = intersection(all, carrying("f"));
        var two = intersection(all, having);
        long both = intersection(one, two).size();
        assertThat(List.of(found.n(), found.nBoth(), found.nFramingOnly(), found.nOtherOnly(), found.nNeither()))
                .containsExactly(
                        (long) all.size(),
                        both,
                        one.size() - both,
                        two.size() - both,
                        all.size() - one.size() - two.size() + both);
    }

    @Test
    void isTheSameFromAnyPartitioningAndHolds() {
        var rows = rows(1);
        assertThat(rows(7)).containsExactlyInAnyOrderElementsOf(rows);
        var table = Association.TABLE.rows(TestSession.spark(), rows);
        assertThat(AssociationContract.violations(table).count()).isZero();
        assertThat(Violation.TABLE.records(AssociationContract.violations(Association.TABLE.rows(
                        TestSession.spark(), List.of(rows.get(0).withQ(-1))))))
                .hasSize(1);
    }

    @Test
    void hasNoRowsWithoutArticles() {
        assertThat(Associations.of(from(new Corpus().counted(Period.WEEK, 1), 1), COUNTING)
                        .count())
                .isZero();
    }

    private static List<Association> rows(int partitions) {
        return Association.TABLE.records(
                Associations.of(from(CORPUS.counted(Period.WEEK, partitions), partitions), COUNTING));
    }

    /** Main topics by the third number, no topics of each seventh; each fifth in another language. */
    static Associations.From from(Dataset<Row> counted, int partitions) {
        var shares = IntStream.range(0, 300).filter(i -> i % 7 != 0).boxed().flatMap(i -> {
            double war = i % 3 == 0 ? 0.5 : 0.25;
            return java.util.stream.Stream.of(
                    RowFactory.create("a" + i, 0, war), RowFactory.create("a" + i, 1, 1 - war));
        });
        var scored = IntStream.range(0, 300).filter(i -> i % 5 != 0).mapToObj(i -> RowFactory.create("a" + i));
        var named = IntStream.range(0, 300)
                .filter(i -> i % 4 == 1 && i % 5 != 0)
                .mapToObj(i -> RowFactory.create("a" + i, "Kyiv"));
        return new Associations.From(
                counted,
                table("article_id string, topic_id int, share double", shares.toList())
                        .repartition(partitions),
                table(
                        "topic_id int, label string",
                        List.of(RowFactory.create(0, "war"), RowFactory.create(1, "grain"))),
                table("article_id string", scored.toList()).repartition(partitions),
                table("article_id string, target string", named.toList()).repartition(partitions));
    }

    private static Dataset<Row> table(String schema, List<Row> rows) {
        return TestSession.spark().createDataFrame(rows, StructType.fromDDL(schema));
    }

    private static Set<String> carrying(String framing) {
        return CORPUS.mentions.stream()
                .filter(mention ->
                        mention.framing().equals(framing) && mention.stance().equals("affirmed"))
                .map(mention -> mention.articleId())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(java.util.function.IntPredicate which) {
        return IntStream.range(0, 300).filter(which).mapToObj(i -> "a" + i).collect(Collectors.toSet());
    }

    private static Set<String> intersection(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
