package io.parallax.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.codebook.Query;
import io.parallax.codebook.Query.Either;
import io.parallax.codebook.Query.Lemma;
import io.parallax.codebook.Query.Term;
import io.parallax.codebook.Query.Then;
import io.parallax.codebook.Query.Wildcard;
import io.parallax.codebook.Query.Without;
import io.parallax.codebook.Query.Word;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
    private static final Query CANNOT_JOIN = new Without(
            new Then(
                    new Either(List.of(new Word("cannot", 0), new Wildcard("won*", 0))),
                    4,
                    new Then(new Lemma("join", List.of("join", "joins"), 0), 3, new Term("nato", 0))),
            new Word("yet", 0));
    private static final OwnWords OWN = new OwnWords(CANNOT_JOIN, Map.of("nato", List.of(new Word("nato", 0))));

    @Test
    void areThoseTheQueryCallsFor() {
        assertThat(List.of("Cannot", "won’t", "joins", "NATO")).allMatch(OWN);
    }

    @Test
    void areNotThoseBetweenThemOrThoseItBars() {
        assertThat(List.of("not", "may", "yet")).noneMatch(OWN);
    }
}
