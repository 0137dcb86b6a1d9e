package io.parallax.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.spark.ml.linalg.Vectors;
import org.junit.jupiter.api.Test;

class CoherenceTest {
    @Test
    void isOneTogetherZeroIndependentMinusOneApart() {
        assertThat(Coherence.npmi(5, 5, 5, 10)).isCloseTo(1, within(1e-12));
        assertThat(Coherence.npmi(5, 4, 2, 10)).isCloseTo(0, within(1e-12));
        assertThat(Coherence.npmi(5, 5, 0, 10)).isEqualTo(-1);
        assertThat(Coherence.npmi(10, 10, 10, 10)).isEqualTo(1);
    }

    @Test
    void countsPairsWithinATopicOverArticlesWithTerms() {
        var together = new CoOccurrence(new int[][] {{0, 1, 2}, {2}});
        together.add(Vectors.dense(1, 3, 0));
        together.add(Vectors.dense(1, 1, 0));
        together.add(Vectors.dense(0, 0, 2));
        together.add(Vectors.dense(0, 0, 0));
        assertThat(together.counts()[0]).isEqualTo(3);
        // (0,1) always together: 1; (0,2) and (1,2) never: -1 each.
        assertThat(together.means().get(0)).isCloseTo(-1 / 3.0, within(1e-12));
        assertThat(together.means().get(1)).isNull();
    }
}
