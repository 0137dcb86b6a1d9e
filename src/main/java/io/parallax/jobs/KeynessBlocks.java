package io.parallax.jobs;

import io.parallax.report.Block;
import io.parallax.report.Details;
import io.parallax.report.Estimate;
import io.parallax.report.Grid;
import io.parallax.report.Paragraph;
import io.parallax.report.TermList;
import io.parallax.statistics.KeyWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report's section on the words that mark the articles carrying a framing. */
final class KeynessBlocks {
    private static final int SHOWN = 15;

    private final Numbers numbers;

    KeynessBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Block> blocks() {
        if (numbers.keyness().isEmpty()) {
            return List.of(
                    Paragraph.of("No framing is carried by enough stories to tell its words from those of others."));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(
                Paragraph.of(
                        "Words that more of the stories carrying a framing use than others do, outside the sentences "
                                + "that carry it, with a false discovery rate below 5 % over all words (log odds with an informative prior; "
                                + "Monroe, Colaresi and Quinn 2008). A story counts once. Words of the framing's own rules can be among them, "
                                + "where such articles use them elsewhere too. "
                                + "Dispersion is 0 where the outlets use a word in proportion, near 1 where one small outlet does."));
        blocks.add(Grid.of(framings())
                .caption("The surest words of each framing")
                .csv("keyness.csv")
                .text("Framing", numbers::label)
                .terms("Words", this::terms));
        blocks.add(Details.of("All key words", grid()));
        return blocks;
    }

    private List<String> framings() {
        return numbers.keyness().stream().map(KeyWord::framing).distinct().toList();
    }

    private List<TermList.Term> terms(String framing) {
        return numbers.keyness().stream()
                .filter(row -> row.framing().equals(framing))
                .limit(SHOWN)
                .map(row -> new TermList.Term(row.word(), row.z()))
                .toList();
    }

    private Block grid() {
        return Grid.of(numbers.keyness())
                .csv("keyness.csv")
                .limit(200)
                .text("Framing", row -> numbers.label(row.framing()))
                .text("Word", KeyWord::word)
                .share("Of stories carrying", KeyWord::nWith, KeyWord::nCarrying)
                .share("Of others", KeyWord::nWithout, KeyWord::nOther)
                .estimate("Log odds", row -> Estimate.number(row.logOdds(), row.low(), row.high(), row.nWith()))
                .text("q", row -> row.q() < 0.001 ? "< .001" : String.format(Locale.ROOT, "%.3f", row.q()))
                .count("Outlets", KeyWord::nOutlets)
                .text("Dispersion", row -> String.format(Locale.ROOT, "%.2f", row.dispersion()));
    }
}
