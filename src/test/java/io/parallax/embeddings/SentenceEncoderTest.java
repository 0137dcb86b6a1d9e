package io.parallax.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.text.Span;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {
    private static final String PRAISE = "Voters praised Ada, and blamed Bo.";
    private static Map<String, Integer> vocabulary;
    private static Map<Integer, String> words;

    @BeforeAll
    static void readsTheVocabulary() throws IOException {
        vocabulary = ModelFile.vocabulary();
        words = new HashMap<>();
        vocabulary.forEach((word, id) -> words.put(id, word));
    }

    @Test
    void cutsWordsIntoTheirLongestPieces() {
        assertThat(pieces("Zelenskyy's unaffable troops"))
                .containsExactly(
                        "[CLS]", "ze", "##len", "##sky", "##y", "'", "s", "una", "##ffa", "##ble", "troops", "[SEP]");
        assertThat(pieces("Café, NAÏVE!")).containsExactly("[CLS]", "cafe", ",", "naive", "!", "[SEP]");
        assertThat(pieces("x".repeat(101))).containsExactly("[CLS]", "[UNK]", "[SEP]");
        assertThat(pieces("")).containsExactly("[CLS]", "[SEP]");
        assertThat(pieces(" \u0000\ufffd ")).containsExactly("[CLS]", "[SEP]");
    }

    @Test
    void piecesStandWhereTheirLettersStand() {
        var text = "\ud83d\ude00 Élysée, السلام";
        var read = new WordPieces(vocabulary).of(text, 254);
        for (int i = 1; i + 1 < read.size(); i++) {
            assertThat(read.begins()[i]).isLessThan(read.ends()[i]).isGreaterThanOrEqualTo(read.ends()[i - 1]);
        }
        int elysee = IntStream.range(0, read.size())
                .filter(i -> read.begins()[i] == 3)
                .findFirst()
                .orElseThrow();
        assertThat(text.substring(read.begins()[elysee], read.ends()[elysee])).startsWith("É");
    }

    @Test
    void readsNoMoreThanAsked() {
        assertThat(new WordPieces(vocabulary).of("word ".repeat(1_000), 254).size())
                .isEqualTo(256);
        assertThat(SentenceEncoder.shared().encode("word ".repeat(1_000)).states().length)
                .isEqualTo(256);
    }

    @Test
    void givesTheSameStatesWhoeverAsks() {
        var alone = SentenceEncoder.shared().encode(PRAISE).states();
        var together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> SentenceEncoder.shared().encode(i % 2 == 0 ? PRAISE : PRAISE + PRAISE))
                .map(SentenceStates::states)
                .toList();
        for (int i = 0; i < together.size(); i += 2) {
            assertThat(Arrays.deepEquals(together.get(i), alone)).isTrue();
        }
    }

    @Test
    void poolsAroundTheTarget() {
        var pieces = new Pieces(new long[4], new int[] {0, 0, 2, 4}, new int[] {0, 1, 3, 4});
        var states = new float[4][SentenceEncoder.WIDTH];
        IntStream.range(0, 4).forEach(i -> states[i][0] = i + 1);
        var pools = new SentenceStates(pieces, states).around(new Span(2, 3));
        var firsts = IntStream.range(0, 7)
                .mapToDouble(pool -> pools[pool * SentenceEncoder.WIDTH])
                .toArray();
        // Words 2 and 3: mean 2.5; target 3; opening mark 1; before the target 2; behind it nothing.
        assertThat(firsts).containsExactly(new double[] {2.5, 3, 1, 2, 0, 2, 0}, within(1e-6));
    }

    @Test
    void aTargetIsSeenFromWhereItStands() {
        var states = SentenceEncoder.shared().encode(PRAISE);
        assertThat(states.around(new Span(15, 18))).isNotEqualTo(states.around(new Span(31, 33)));
        assertThat(states.around(new Span(15, 18))).hasSize(SentenceStates.SIZE);
    }

    private static List<String> pieces(String text) {
        return Arrays.stream(new WordPieces(vocabulary).of(text, 254).ids())
                .mapToObj(id -> words.get((int) id))
                .toList();
    }
}
