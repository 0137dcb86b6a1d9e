package io.parallax.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MinimaTest {
    private static final int SIZE = 8;

    @Test
    void twoTextsThatShareThirtyNineWordsShareAMinimum() {
        for (int seed = 0; seed < 500; seed++) {
            var shared = PlantedNews.words(-1 - seed, Minima.BAND + SIZE - 1);
            var one = PlantedNews.words(3L * seed, seed % 90) + " " + shared;
            var other = shared + " " + PlantedNews.words(3L * seed + 1, 700);
            assertThat(minima(one)).containsAnyElementsOf(minima(other));
        }
    }

    /** Every 16th word is another one: the shared half of the shingles lies in runs of eight, none as long as a band. */
    @Test
    void mostScatteredCopiesInsideALongTextShareAMinimum() {
        int found = 0;
        for (int seed = 0; seed < 500; seed++) {
            var words = PlantedNews.words(seed, 100).split(" ");
            var changed = words.clone();
            for (int i = seed % 16; i < changed.length; i += 16) {
                changed[i] = "changed" + i;
            }
            var inside = PlantedNews.words(~seed, 500) + " " + String.join(" ", changed);
            var both = new HashSet<>(minima(String.join(" ", words)));
            both.retainAll(minima(inside + " " + PlantedNews.words(~seed - 1_000, 500)));
            found += both.isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThanOrEqualTo(475);
    }

    @Test
    void keepsAboutOneShingleInSixteen() {
        var random = new SplittableRandom(5);
        int n = Minima.in(random.longs(100_000).toArray()).length;
        assertThat(n).isBetween(5_700, 6_400);
    }

    @Test
    void hasNoneForNothingAndOneForAShortText() {
        assertThat(Minima.in(new long[0])).isEmpty();
        assertThat(Minima.in(new long[] {4, 2, 9})).containsExactly(1);
    }

    private static Set<Long> minima(String text) {
        var shingles = Shingles.of(text, SIZE);
        return Arrays.stream(Minima.in(shingles)).mapToObj(i -> shingles[i]).collect(Collectors.toSet());
    }
}
