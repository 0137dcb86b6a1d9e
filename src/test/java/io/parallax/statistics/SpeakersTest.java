package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static io.parallax.codebook.Stance.HEDGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    private static final Counting COUNTING =
            new Counting(Period.MONTH, List.of(AFFIRMED, HEDGED), List.of("f", "g"), Corpus.INSTRUMENT);

    @Test
    void countsATinyCorpusAsByHand() {
        var corpus = new Corpus()
                .article("A", "a1", "2025-03-03", "s1")
                .mention("f", "affirmed", "quoted", "Anna Berg")
                .mention("f", "affirmed", "attributed", "Mr. Holm")
                .mention("f", "denied", "quoted", "Anna Berg")
                .mention("f", "affirmed", "outlet", null)
                .article("B", "b1", "2025-03-05", "s1", false)
                .mention("f", "hedged", "quoted", "Berg")
                .article("B", "b2", "2025-03-06", "b2")
                .mention("f", "affirmed", "quoted", "BERG")
                .mention("f", "affirmed", "quoted", null);
        assertThat(speakers(corpus, 1))
                .map(row -> "%s %s %d in %d of %d, %d"
                        .formatted(
                                row.outlet(), row.speaker(), row.nMentions(), row.nArticles(), row.n(), row.nStories()))
                .containsExactlyInAnyOrder(
                        "A Anna Berg 1 in 1 of 2, 1",
                        "A Holm 1 in 1 of 2, 1",
                        "B Anna Berg 2 in 2 of 2, 2",
                        "* Anna Berg 3 in 3 of 4, 2",
                        "* Holm 1 in 1 of 4, 1");
        var holm = Interval.of(ClusterSums.none().with(3, 1).with(1, 0));
        assertThat(speakers(corpus, 3))
                .filteredOn(row -> row.outlet().equals("*") && row.speaker().equals("Holm"))
                .singleElement()
                .satisfies(row -> assertThat(row.high()).isCloseTo(holm.high(), within(1e-12)));
    }

    @Test
    void sumsToTheWholeFromAnyPartitioning() {
        var corpus = Corpus.random(9, 300);
        var rows = speakers(corpus, 1);
        assertThat(rows).isNotEmpty();
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.framing() + row.outlet()))
                .values()
                .forEach(cell -> assertThat(
                                cell.stream().mapToLong(SpeakerCount::nMentions).sum())
                        .isEqualTo(cell.get(0).n()));
        assertThat(speakers(corpus, 5).stream().collect(Collectors.toSet()))
                .isEqualTo(rows.stream().collect(Collectors.toSet()));
    }

    @Test
    void spellsAPersonInOneWay() {
        assertThat(names("Friedrich Merz", "Friedrich Merz", "Merz", "MERZ", "Mr. Merz", "friedrich merz"))
                .containsOnly("Friedrich Merz");
        assertThat(names("Donald Trump", "Melania Trump", "Trump"))
                .containsExactlyInAnyOrder("Donald Trump", "Melania Trump", "Trump");
        assertThat(names("White House", "House")).containsExactlyInAnyOrder("White House", "House");
        assertThat(names("the Foreign Ministry", "Ministry")).contains("Ministry");
        assertThat(names("Melania Trump", "Trump", "Trump", "Trump", "Trump", "Trump"))
                .contains("Trump");
        assertThat(names("NATO", "CNBC", "the report")).containsExactlyInAnyOrder("NATO", "CNBC", "the report");
        assertThat(names("Mr.")).containsExactly("Mr.");
    }

    private static List<String> names(String... speakers) {
        var spoken = TestSession.spark()
                .createDataset(Stream.of(speakers).toList(), Encoders.STRING())
                .toDF("speaker");
        return SpeakerNames.Spelling.TABLE.records(SpeakerNames.of(spoken)).stream()
                .map(SpeakerNames.Spelling::name)
                .toList();
    }

    private static List<SpeakerCount> speakers(Corpus corpus, int partitions) {
        return SpeakerCount.TABLE.records(Speakers.of(corpus.counted(Period.MONTH, partitions), COUNTING));
    }
}
