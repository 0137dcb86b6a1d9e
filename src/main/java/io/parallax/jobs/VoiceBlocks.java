package io.parallax.jobs;

import io.parallax.report.Block;
import io.parallax.report.Estimate;
import io.parallax.report.Grid;
import io.parallax.report.Paragraph;
import io.parallax.statistics.SpeakerCount;
import java.util.Comparator;
import java.util.List;

/** In whose voice a framing is put, how firmly, and by whom. */
final class VoiceBlocks {
    private static final int SHOWN = 12;

    private final Numbers numbers;

    VoiceBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Block> blocks(String framing) {
        return List.of(voices(framing), speakers(framing));
    }

    private Block voices(String framing) {
        var rows = numbers.voices().stream()
                .filter(row -> row.framing().equals(framing)
                        && row.outlet().equals("*")
                        && !row.voice().equals("*")
                        && !row.stance().equals("*"))
                .toList();
        return Grid.of(rows)
                .caption("In whose voice, how firmly: mentions in all outlets")
                .csv("voices.csv")
                .tag("Voice", row -> row.voice())
                .tag("Stance", row -> row.stance())
                .count("Mentions", row -> row.nMentions())
                .count("Articles", row -> row.nArticles())
                .estimate(
                        "Share of mentions",
                        row -> Estimate.share(row.nMentions(), row.n(), row.share(), row.low(), row.high()));
    }

    private Block speakers(String framing) {
        var all = numbers.speakers().stream()
                .filter(row -> row.framing().equals(framing))
                .sorted(Comparator.comparingLong(SpeakerCount::nStories)
                        .thenComparingLong(SpeakerCount::nMentions)
                        .reversed()
                        .thenComparing(SpeakerCount::speaker))
                .toList();
        if (all.isEmpty()) {
            return Paragraph.of("Nobody is named who carries it.");
        }
        var caption = "Who carries it, by stories";
        return Grid.of(all.stream().limit(SHOWN).toList())
                .caption(all.size() <= SHOWN ? caption : caption + ": the first " + SHOWN + " of " + all.size())
                .csv("speakers.csv")
                .text("Speaker", SpeakerCount::speaker)
                .count("Stories", SpeakerCount::nStories)
                .count("Articles", SpeakerCount::nArticles)
                .estimate(
                        "Share of mentions with a speaker",
                        row -> Estimate.share(row.nMentions(), row.n(), row.share(), row.low(), row.high()));
    }
}
