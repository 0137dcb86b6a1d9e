package io.parallax.stories;

import static io.parallax.stories.PlantedNews.AGENCY;
import static io.parallax.stories.PlantedNews.DAY;
import static io.parallax.stories.PlantedNews.headline;
import static io.parallax.stories.PlantedNews.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final String WIRE = "GENEVA (Meridian) — " + words(1, 200);
    private final PlantedNews news = new PlantedNews();

    @Test
    void putsVerbatimCutAndRetitledCopiesIntoOneStoryThatComesFromTheAgency() {
        news.add("b-verbatim", "Gazette", DAY, WIRE);
        news.add("c-cut", "Ledger", DAY.minusSeconds(60), "GENEVA (Meridian) — " + words(1, 110));
        news.retitled("d-retitled", "Post", DAY, "Nothing like the other headline", WIRE);
        news.add("e-wire", AGENCY, DAY.plusSeconds(60), WIRE);
        news.add("a-other", "Gazette", DAY, words(2, 200));

        var stories = byId(news.stories());
        for (var copy : List.of("b-verbatim", "c-cut", "d-retitled", "e-wire")) {
            assertThat(stories.get(copy))
                    .isEqualTo(new Story(copy, "b-verbatim", "e-wire", copy.equals("e-wire"), 1, 4, AGENCY));
        }
        assertThat(stories.get("a-other")).isEqualTo(new Story("a-other", "a-other", "a-other", true, 1, 1, null));
    }

    @Test
    void tiesAnArticleThatCarriesSixtyPercentOfAWireThoughHalfOfItDiffers() {
        news.add("wire", AGENCY, DAY, words(1, 250));
        news.add("carrier", "Ledger", DAY, words(2, 75) + " " + words(1, 150) + " " + words(3, 75));
        var carrier = byId(news.stories()).get("carrier");
        assertThat(carrier.originId()).isEqualTo("wire");
        assertThat(carrier.shareCopied()).isCloseTo(143.0 / 293, within(1e-12));
    }

    @Test
    void tiesAShortItemToALongRoundUpThatPrintsIt() {
        news.add("item", "Ledger", DAY, words(1, 40));
        news.add("roundup", "Post", DAY, words(2, 900) + " " + words(1, 40) + " " + words(3, 900));
        assertThat(storiesIn()).containsExactly("item+roundup");
    }

    @Test
    void doesNotTieWhatSharesAThirdOnly() {
        news.add("one", "Ledger", DAY, words(1, 200));
        news.add("two", "Post", DAY, words(2, 140) + " " + words(1, 66));
        assertThat(storiesIn()).containsExactly("one", "two");
    }

    @Test
    void tiesByAPhraseOnlyWhereItIsNearlyAllThereIs() {
        news.add("brief", "Ledger", DAY, words(1, 14));
        news.add("long", "Post", DAY, words(1, 13) + " " + words(2, 300));
        assertThat(storiesIn()).containsExactly("brief", "long");
    }

    @Test
    void keepsArticlesApartThatShareAFooterOfTheirOutlet() {
        var footer = words(99, 60);
        for (int i = 0; i < 30; i++) {
            news.add("short-%02d".formatted(i), "Gazette", DAY, words(i, 45) + "\n" + footer);
        }
        assertThat(storiesIn()).hasSize(30);
    }

    @Test
    void stillTiesCopiesBelowAFooterOfTheirOutlet() {
        var footer = words(99, 60);
        for (int i = 0; i < 30; i++) {
            news.add("a-%02d".formatted(i), "Gazette", DAY, words(i, 80) + "\n" + footer);
        }
        news.add("b-copy", "Ledger", DAY, words(7, 80));
        assertThat(storiesIn()).hasSize(30).contains("a-07+b-copy");
    }

    @Test
    void takesManyCopiesInOneOutletForAStoryAndNotForBoilerplate() {
        for (int i = 0; i < 30; i++) {
            news.add("copy-%02d".formatted(i), "Gazette", DAY, WIRE);
        }
        assertThat(news.stories()).allMatch(story -> story.nArticles() == 30);
    }

    @Test
    void boundsPairsByTheWindowAndComparesUndatedArticlesWithAny() {
        news.add("first", "Ledger", DAY, WIRE);
        news.add("late", "Post", DAY.plusSeconds(40 * 86_400), WIRE);
        assertThat(storiesIn()).containsExactly("first", "late");
        news.add("undated", "Gazette", null, WIRE);
        assertThat(storiesIn()).containsExactly("first+late+undated");
    }

    @Test
    void chainsLongerThanTheWindowAreOneStory() {
        for (int i = 0; i < 40; i++) {
            news.add("n-%02d".formatted((i * 17) % 40), "Ledger", DAY.plusSeconds(i * 10 * 86_400L), WIRE);
        }
        assertThat(news.stories()).allMatch(story -> story.storyId().equals("n-00") && story.nArticles() == 40);
    }

    @Test
    void takesHeadlinesAloneForOneStoryOnlyWhereAllOfSixOrMoreWordsAreEqual() {
        news.add(headline("a", "Ledger", DAY, "Envoy says talks will “resume” soon"));
        news.add(headline("b", "Post", DAY, "ENVOY SAYS TALKS WILL RESUME SOON"));
        news.add(headline("c", "Post", DAY, "Envoy says talks will resume later"));
        news.add(headline("d", "Post", DAY, "Weather for today"));
        news.add(headline("e", "Ledger", DAY, "Weather for today"));
        news.add(headline("f", "Ledger", DAY, null));
        assertThat(storiesIn()).containsExactly("a+b", "c", "d", "e", "f");
    }

    @Test
    void namesTheAgencyByTheTagOfTheOriginAndPrefersATaggedOriginToAnEarlierOne() {
        news.add("early", "Post", DAY, words(1, 200));
        news.add("tagged", "Ledger", DAY.plusSeconds(60), WIRE);
        news.add("alone", "Gazette", DAY, "PARIS (Meridian) — " + words(4, 50));
        news.add("within", "Gazette", DAY, "Xxx(Meridian)ville " + words(5, 50));
        var stories = byId(news.stories());
        assertThat(stories.get("early").originId()).isEqualTo("tagged");
        assertThat(stories.get("early").agency()).isEqualTo(AGENCY);
        assertThat(stories.get("alone").agency()).isEqualTo(AGENCY);
        assertThat(stories.get("within").agency()).isNull();
    }

    @Test
    void gathersAHubOfThreeHundredCopiesFromFewPairs() {
        for (int i = 0; i < 300; i++) {
            news.add("copy-%03d".formatted(i), "Paper " + i % 60, DAY.plusSeconds(i * 600L), WIRE + " " + words(i, 40));
        }
        assertThat(news.stories()).hasSize(300).allMatch(story -> story.nArticles() == 300);
        var shared = Buckets.of(Sketch.in(news.articles(), StoryOptions.DEFAULTS));
        assertThat(Candidates.pairs(shared, StoryOptions.DEFAULTS).count()).isBetween(299L, 3_000L);
    }

    @Test
    void findsTheSameWhateverTheOrderAndThePartitions() {
        for (int i = 0; i < 60; i++) {
            var instant = i % 7 == 0 ? null : DAY.plusSeconds(i * 3_600L);
            news.add("n-%02d".formatted(i), "Paper " + i % 5, instant, words(i % 20, 100) + " " + words(i, 60));
        }
        var expected = news.stories();
        assertThat(expected).anyMatch(story -> story.nArticles() == 3);
        for (int seed = 1; seed <= 3; seed++) {
            Collections.shuffle(news.list(), new Random(seed));
            assertThat(news.stories(articles -> articles)).isEqualTo(expected);
        }
        assertThat(news.stories(articles -> articles.repartition(7))).isEqualTo(expected);
        assertThat(news.stories(articles -> articles.repartition(3, functions.col("outlet"))))
                .isEqualTo(expected);
    }

    @Test
    void hasNoRowsForNoArticles() {
        assertThat(news.stories()).isEmpty();
    }

    private List<String> storiesIn() {
        var members = new TreeMap<String, List<String>>();
        news.stories()
                .forEach(story -> members.computeIfAbsent(story.storyId(), id -> new ArrayList<>())
                        .add(story.articleId()));
        return members.values().stream().map(ids -> String.join("+", ids)).toList();
    }

    private static Map<String, Story> byId(List<Story> stories) {
        return stories.stream().collect(Collectors.toMap(Story::articleId, Function.identity()));
    }
}
