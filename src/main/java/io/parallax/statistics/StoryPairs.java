package io.parallax.statistics;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * What one story adds to the sums of {@link Fourfold}, by denominator and kind. Of its m articles x carry a framing, y have
 * the other, j both. One row with neither named, {@code (m, 1, mm)}; one per framing, {@code (x, xx, mx)}; one per other,
 * {@code (y, yy, my)}; one per pair that both are there, {@code (j, jj, mj, xy, xj, yj)}. The rest is zeros.
 */
final class StoryPairs {
    static final StructType TYPE = StructType.fromDDL("denominator string, kind string, framing string, other string, "
            + "first bigint not null, second bigint not null, third bigint not null, "
            + "fourth bigint not null, fifth bigint not null, sixth bigint not null");

    private StoryPairs() {}

    static Encoder<Row> encoder() {
        return Encoders.row(TYPE);
    }

    /** What an article has of one kind. */
    private record Having(boolean isAbout, Set<String> framings, Set<String> others) {
        /** None where the article is not among those that could have one of the kind. */
        static Stream<Having> of(Row article, String kind) {
            var framings = new TreeSet<>(article.<String>getList(1));
            if (kind.equals(Companions.FRAMING)) {
                return Stream.of(new Having(article.getBoolean(0), framings, framings));
            }
            var own = article.<Row>getList(2).stream()
                    .filter(each -> each.getString(0).equals(kind))
                    .toList();
            var others = own.stream()
                    .map(each -> each.getString(1))
                    .filter(name -> name != null)
                    .collect(Collectors.toCollection(TreeSet::new));
            return own.isEmpty() ? Stream.of() : Stream.of(new Having(article.getBoolean(0), framings, others));
        }
    }

    private record Cell(Denominator denominator, String kind, List<Having> articles) {}

    /** Of a row {@code story_id, articles}. */
    static Iterator<Row> of(Row story) {
        var articles = story.<Row>getList(story.fieldIndex("articles"));
        return Stream.of(Companions.FRAMING, Companions.TOPIC, Companions.ACTOR)
                .flatMap(kind -> cells(kind, articles))
                .flatMap(StoryPairs::rows)
                .iterator();
    }

    private static Stream<Cell> cells(String kind, List<Row> articles) {
        List<Having> all =
                articles.stream().flatMap(article -> Having.of(article, kind)).toList();
        var about = all.stream().filter(Having::isAbout).toList();
        return Stream.of(new Cell(Denominator.ARTICLES, kind, all), new Cell(Denominator.SUBJECT, kind, about));
    }

    private static Stream<Row> rows(Cell cell) {
        long m = cell.articles.size();
        if (m == 0) {
            return Stream.of();
        }
        var framings = new TreeMap<String, Long>();
        var others = new TreeMap<String, Long>();
        cell.articles.forEach(article -> {
            article.framings.forEach(name -> framings.merge(name, 1L, Long::sum));
            article.others.forEach(name -> others.merge(name, 1L, Long::sum));
        });
        var rows = Stream.<Row>builder();
        rows.add(row(cell, null, null, m, 1, m * m, 0, 0, 0));
        framings.forEach((name, x) -> rows.add(row(cell, name, null, x, x * x, m * x, 0, 0, 0)));
        others.forEach((name, y) -> rows.add(row(cell, null, name, y, y * y, m * y, 0, 0, 0)));
        framings.forEach((framing, x) -> others.forEach((other, y) -> {
            long j = cell.articles.stream()
                    .filter(each -> each.framings.contains(framing) && each.others.contains(other))
                    .count();
            rows.add(row(cell, framing, other, j, j * j, m * j, x * y, x * j, y * j));
        }));
        return rows.build();
    }

    private static Row row(Cell cell, String framing, String other, long... sums) {
        return RowFactory.create(
                cell.denominator.word(),
                cell.kind,
                framing,
                other,
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                sums[5]);
    }
}
