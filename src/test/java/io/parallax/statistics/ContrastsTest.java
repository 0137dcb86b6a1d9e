package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.parallax.TestSession;
import io.parallax.outlets.Outlet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContrastsTest {

    /** A and B with 40 articles each, 30 and 2 of which carry f; C too small; one wire story in A and B; g in B alone. */
    private static Corpus planted() {
        var corpus = new Corpus();
        for (int i = 0; i < 40; i++) {
            corpus.article("A", "a" + i, "2025-03-01", i < 3 ? "wire" : "a" + i, i != 1 && i != 2);
            if (i < 30) {
                corpus.mention("f", "affirmed", "outlet");
            }
        }
        for (int i = 0; i < 40; i++) {
            corpus.article("B", "b" + i, "2025-03-02", i < 2 ? "wire" : "b" + i, i > 1);
            if (i < 2) {
                corpus.mention("f", "affirmed", "outlet");
            }
            if (i > 38) {
                corpus.mention("g", "affirmed", "outlet").mention("f", "denied", "quoted");
            }
        }
        for (int i = 0; i < 19; i++) {
            corpus.article("C", "c" + i, "2025-03-02", "c" + i).mention("f", "affirmed", "outlet");
        }
        return corpus;
    }

    @Test
    void findsAPlantedDifferenceAtBothLevels() {
        var rows = contrasts(planted(), 2);
        assertThat(rows)
                .extracting(row -> "%s %s-%s %s %d/%d %d/%d %s"
                        .formatted(
                                row.framing(),
                                row.outletA(),
                                row.outletB(),
                                row.level(),
                                row.nWithA(),
                                row.nA(),
                                row.nWithB(),
                                row.nB(),
                                row.holdsAtBothLevels()))
                .containsExactly(
                        "f A-B articles 30/40 2/40 true",
                        "f A-B stories 28/38 1/39 true",
                        "g A-B articles 0/40 1/40 false",
                        "g A-B stories 0/38 1/39 false");
        assertThat(rows.get(0).low()).isBetween(0.3, rows.get(0).difference());
        assertThat(rows.get(2).p()).isGreaterThan(0.2);
    }

    @Test
    void comparesFromSumsOverSharedStories() {
        var a = ClusterSums.none().with(3, 3);
        var b = ClusterSums.none().with(2, 2);
        for (int i = 3; i < 40; i++) {
            a = a.with(1, i < 30 ? 1 : 0);
        }
        for (int i = 2; i < 40; i++) {
            b = b.with(1, 0);
        }
        var expected = Difference.of(a, b, SharedSums.none().with(3, 3, 2, 2));
        var row = contrasts(planted(), 1).get(0);
        assertThat(new Difference(
                        row.difference(), row.low(), row.high(), row.ratio(), row.ratioLow(), row.ratioHigh(), row.p()))
                .isEqualTo(expected);
    }

    @Test
    void agreesWithASlowComparisonOfRecords() {
        var corpus = Corpus.random(21, 400);
        var carrying = new HashSet<String>();
        corpus.mentions.stream()
                .filter(mention -> mention.stance().equals("affirmed"))
                .forEach(mention -> carrying.add(mention.framing() + mention.articleId()));
        var rows = contrasts(corpus, 5);
        assertThat(rows).hasSize(24).isEqualTo(contrasts(corpus, 1));
        for (var row : rows) {
            if (row.level().equals("articles")) {
                assertThat(row.p()).isEqualTo(slowly(corpus, carrying, row).p());
                assertThat(row.low()).isEqualTo(slowly(corpus, carrying, row).low());
            }
        }
    }

    @Test
    void adjustsForAllRowsOfALevel() {
        var rows = contrasts(Corpus.random(22, 400), 2);
        for (var level : List.of("articles", "stories")) {
            var byP = rows.stream()
                    .filter(row -> row.level().equals(level))
                    .sorted(Comparator.comparing(Contrast::p))
                    .toList();
            double q = 1;
            for (int rank = byP.size(); rank > 0; rank--) {
                q = Math.min(q, byP.get(rank - 1).p() * byP.size() / rank);
                assertThat(byP.get(rank - 1).q()).isEqualTo(q);
            }
        }
    }

    @Test
    void comparesKindsOfOutletsAsIfEachWereOne() {
        var corpus = Corpus.random(23, 500);
        var registry = List.of(outlet("o0", "tabloid"), outlet("o1", "tabloid"), outlet("o2", "agency"));
        var byKind = contrasts(corpus, 3, registry).stream()
                .filter(row -> row.by().equals("kind"))
                .toList();
        var renamed = new Corpus();
        renamed.readings.addAll(corpus.readings);
        renamed.stories.addAll(corpus.stories);
        renamed.mentions.addAll(corpus.mentions);
        var kinds = Map.of("o0", "tabloid", "o1", "tabloid", "o2", "agency", "o3", "other");
        corpus.articles.forEach(each -> renamed.articles.add(Corpus.article(
                kinds.get(each.outlet()),
                each.articleId(),
                each.publishedOn(),
                each.publishedAt(),
                each.publishedPrecision())));
        var asOutlets = contrasts(renamed, 2).stream()
                .filter(row -> row.outletA().equals("agency") && row.outletB().equals("tabloid"))
                .toList();
        assertThat(byKind)
                .hasSize(4)
                .extracting(Contrast::framing, Contrast::level, Contrast::nA, Contrast::nWithB, Contrast::p)
                .isEqualTo(asOutlets.stream()
                        .map(row -> tuple(row.framing(), row.level(), row.nA(), row.nWithB(), row.p()))
                        .toList());
    }

    @Test
    void comparesOutletsThatShareNoStory() {
        var corpus = new Corpus();
        for (int i = 0; i < 20; i++) {
            corpus.article("A", "a" + i, "2025-03-01", "a" + i).mention("f", "affirmed", "outlet");
            corpus.article("B", "b" + i, "2025-03-01", "b" + i);
        }
        assertThat(contrasts(corpus, 1))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.p())
                        .isEqualTo(Difference.of(
                                        ClusterSums.independent(20, 20),
                                        ClusterSums.independent(20, 0),
                                        SharedSums.none())
                                .p()));
    }

    private static Outlet outlet(String name, String kind) {
        return new Outlet(name, List.of(), List.of(), null, null, null, null, kind, List.of());
    }

    private static Difference slowly(Corpus corpus, HashSet<String> carrying, Contrast row) {
        var stories = new TreeMap<String, long[]>();
        for (int i = 0; i < corpus.articles.size(); i++) {
            var article = corpus.articles.get(i);
            int side = article.outlet().equals(row.outletA())
                    ? 0
                    : article.outlet().equals(row.outletB()) ? 2 : -1;
            if (side < 0 || !corpus.readings.get(i).isRead()) {
                continue;
            }
            var story = stories.computeIfAbsent(corpus.stories.get(i).storyId(), id -> new long[4]);
            story[side]++;
            story[side + 1] += carrying.contains(row.framing() + article.articleId()) ? 1 : 0;
        }
        var a = ClusterSums.none();
        var b = ClusterSums.none();
        var shared = SharedSums.none();
        for (long[] story : stories.values()) {
            a = story[0] == 0 ? a : a.with(story[0], story[1]);
            b = story[2] == 0 ? b : b.with(story[2], story[3]);
            shared = shared.with(story[0], story[1], story[2], story[3]);
        }
        return Difference.of(a, b, shared);
    }

    private static List<Contrast> contrasts(Corpus corpus, int partitions) {
        return contrasts(corpus, partitions, List.of());
    }

    private static List<Contrast> contrasts(Corpus corpus, int partitions, List<Outlet> registry) {
        var outlets = Outlet.TABLE.rows(TestSession.spark(), registry);
        var counting = new Counting(Period.MONTH, List.of(AFFIRMED), List.of("f", "g", "never"), Corpus.INSTRUMENT);
        var rows = Contrasts.of(corpus.counted(Period.MONTH, partitions), outlets, counting);
        return Contrast.TABLE.records(rows).stream()
                .sorted(Comparator.comparing(Contrast::by)
                        .thenComparing(Contrast::framing)
                        .thenComparing(Contrast::outletA)
                        .thenComparing(Contrast::outletB)
                        .thenComparing(Contrast::level))
                .toList();
    }
}
