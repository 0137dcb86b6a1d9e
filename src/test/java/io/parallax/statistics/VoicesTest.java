package io.parallax.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VoicesTest {
    @Test
    void countsATinyCorpusAsByHand() {
        var corpus = new Corpus()
                .article("A", "a1", "2025-03-03", "s1")
                .mention("f", "affirmed", "outlet")
                .mention("f", "affirmed", "outlet")
                .mention("f", "denied", "quoted")
                .article("A", "a2", "2025-03-04", "a2")
                .mention("f", "affirmed", "outlet")
                .article("B", "b1", "2025-03-05", "s1", false)
                .mention("f", "denied", "quoted");
        assertThat(voices(corpus, 1))
                .map(row -> "%s %s %s %d in %d of %d"
                        .formatted(row.outlet(), row.voice(), row.stance(), row.nMentions(), row.nArticles(), row.n()))
                .containsExactlyInAnyOrder(
                        "A outlet affirmed 3 in 2 of 4",
                        "A outlet * 3 in 2 of 4",
                        "A * affirmed 3 in 2 of 4",
                        "A quoted denied 1 in 1 of 4",
                        "A quoted * 1 in 1 of 4",
                        "A * denied 1 in 1 of 4",
                        "A * * 4 in 2 of 4",
                        "B quoted denied 1 in 1 of 1",
                        "B quoted * 1 in 1 of 1",
                        "B * denied 1 in 1 of 1",
                        "B * * 1 in 1 of 1",
                        "* outlet affirmed 3 in 2 of 5",
                        "* outlet * 3 in 2 of 5",
                        "* * affirmed 3 in 2 of 5",
                        "* quoted denied 2 in 2 of 5",
                        "* quoted * 2 in 2 of 5",
                        "* * denied 2 in 2 of 5",
                        "* * * 5 in 3 of 5");
        var quoted = Interval.of(ClusterSums.none().with(4, 2).with(1, 0));
        assertThat(voices(corpus, 1))
                .filteredOn(row -> (row.outlet() + row.voice() + row.stance()).equals("*quoted*"))
                .singleElement()
                .satisfies(row -> assertThat(List.of(row.share(), row.low(), row.high()))
                        .containsExactly(quoted.share(), quoted.low(), quoted.high()));
    }

    @Test
    void sumsToTheMentionsFromAnyPartitioning() {
        var corpus = Corpus.random(5, 300);
        var rows = voices(corpus, 1);
        assertThat(rows.stream()
                        .filter(row -> !(row.outlet() + row.voice() + row.stance()).contains("*"))
                        .mapToLong(VoiceCount::nMentions)
                        .sum())
                .isEqualTo(corpus.mentions.size());
        assertThat(voices(corpus, 7).stream().collect(Collectors.toSet()))
                .isEqualTo(rows.stream().collect(Collectors.toSet()));
    }

    private static List<VoiceCount> voices(Corpus corpus, int partitions) {
        return VoiceCount.TABLE.records(Voices.of(corpus.counted(Period.MONTH, partitions), Corpus.INSTRUMENT));
    }
}
