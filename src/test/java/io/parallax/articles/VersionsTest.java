package io.parallax.articles;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** An article that comes again with other words: the later version counts, the earlier is kept. */
class VersionsTest {

    private record Tables(Dataset<Row> articles, Dataset<Row> versions, Dataset<Row> rejections) {
        Set<List<Object>> rows() {
            return List.of(articles, versions, rejections).stream()
                    .flatMap(table -> table.collectAsList().stream())
                    .map(row -> (List<Object>) scala.jdk.javaapi.CollectionConverters.asJava(row.toSeq()).stream()
                            .map(Object.class::cast)
                            .toList())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void keepsEachEarlierVersionOnceAndWhole() {
        var delivered = List.of(
                article("a", "first words", 1, 0),
                article("a", "later words", 5, 1),
                article("a", "first words", 3, 2),
                article("b", "others", 2, 3));
        var tables = of(delivered, rows(List.of()), Rejection.TABLE.empty(TestSession.spark()));
        assertThat(Article.TABLE.records(tables.versions)).containsExactly(delivered.get(0));
        assertThat(Article.TABLE.records(tables.articles))
                .containsExactlyInAnyOrder(delivered.get(1), delivered.get(3));
        assertThat(Rejection.TABLE.records(tables.rejections))
                .extracting(Rejection::position, row -> row.reason().name())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(0L, "SUPERSEDED"),
                        org.assertj.core.groups.Tuple.tuple(2L, "DUPLICATE"));
    }

    /** A copy of an earlier version that comes last, dated anew, is no news; whatever comes when, the end is the same. */
    @Test
    void endTheSameHoweverTheDeliveriesAreSplit() {
        for (int seed = 0; seed < 6; seed++) {
            var random = new Random(seed);
            var all = new ArrayList<Article>();
            for (int i = 0; i < 40; i++) {
                all.add(article("a" + random.nextInt(5), "words " + random.nextInt(4), random.nextInt(9), i));
            }
            var none = Rejection.TABLE.empty(TestSession.spark());
            var atOnce = of(all, rows(List.of()), none).rows();
            var first = of(all.subList(0, 15), rows(List.of()), none);
            var second = again(all.subList(15, 30), first);
            assertThat(again(all.subList(30, 40), second).rows())
                    .as("seed " + seed)
                    .isEqualTo(atOnce);
        }
    }

    private static Tables again(List<Article> fresh, Tables known) {
        return of(fresh, Articles.again(known.articles, known.versions), known.rejections);
    }

    private static Tables of(List<Article> fresh, Dataset<Row> again, Dataset<Row> rejections) {
        var delivered = again.unionByName(rows(fresh));
        return new Tables(
                local(Articles.in(delivered)),
                local(Articles.earlier(delivered)),
                local(rejections
                        .join(again.select("file", "position"), new String[] {"file", "position"}, "left_anti")
                        .unionByName(Articles.replaced(delivered))));
    }

    /** Read back from memory, so that a chain of runs is not planned as one. */
    private static Dataset<Row> local(Dataset<Row> rows) {
        return TestSession.spark().createDataFrame(rows.collectAsList(), rows.schema());
    }

    private static Dataset<Row> rows(List<Article> articles) {
        return Article.TABLE.rows(TestSession.spark(), articles);
    }

    private static Article article(String id, String text, int day, long position) {
        var on = LocalDate.of(2025, 3, 1).plusDays(day);
        return new Article(
                id,
                "Daily",
                "T",
                text,
                null,
                null,
                null,
                on.atStartOfDay().toInstant(ZoneOffset.UTC),
                DatePrecision.DAY,
                on,
                null,
                "en",
                Hashes.of(text),
                "file",
                position);
    }
}
