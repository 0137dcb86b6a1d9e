package io.parallax.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parallax.TestSession;
import io.parallax.bench.StoryCorpus;
import io.parallax.outlets.Outlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public set of planted near-duplicates, where it lies beside the project. */
class PublicPairsTest {
    private static final Path SETS = Path.of("../shared/corpora/minhash");

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000})
    void findsAllTruePairsAndNothingElse(int size) throws IOException {
        var truth = SETS.resolve("articles_" + size + ".truth");
        assumeTrue(Files.exists(truth), "no public near-duplicates at " + SETS);
        var spark = TestSession.spark();
        var articles = StoryCorpus.read(spark, List.of(SETS.resolve("articles_" + size + ".train")), 1);
        var stories = Story.TABLE.records(Stories.of(articles, Outlet.TABLE.empty(spark), StoryOptions.DEFAULTS));
        assertThat(stories).hasSize(size);
        var found = stories.stream()
                .filter(story -> story.nArticles() > 1)
                .collect(Collectors.groupingBy(
                        Story::storyId, Collectors.mapping(Story::articleId, Collectors.toSet())));
        assertThat(found.values())
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(truth).stream()
                        .filter(line -> !line.isBlank())
                        .map(line ->
                                List.of(line.strip().split("\\s+")).stream().collect(Collectors.toSet()))
                        .toList());
    }
}
