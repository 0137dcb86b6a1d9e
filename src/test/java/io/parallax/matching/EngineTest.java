package io.parallax.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Stance;
import io.parallax.documents.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final String YAML = """
            codebook: test
            version: '1'
            about: '@ukraine & (@nato | peace)'
            terms:
              ukraine: [Ukraine, Ukrainian*, Kyiv, Zelensk*]
              nato: [NATO, North Atlantic alliance]
            framings:
              - id: off
                rules:
                  - {id: off-table, match: '@nato NEAR/8 "off the table"'}
                  - {id: cannot, match: '(cannot | won''t) THEN/4 (~join | "be a member of") THEN/3 @nato'}
                  - {id: head, match: 'no & @nato', scope: headline}
                unless: ['troops NEAR/4 "off the table"']
              - id: wide
                rules:
                  - {id: paragraph, match: 'winter THEN/20 talks', scope: paragraph}
                  - {id: article, match: '=US & halt', scope: article}
            """;
    private final Engine engine = Engine.of(Codebook.of(Document.parse("test.yaml", YAML)));

    private List<String> found(String title, String text) {
        return engine.read("en", title, text).findings().stream()
                .map(f -> f.framing() + "/" + f.rule() + " " + f.match().in(f.place() == Place.HEADLINE ? title : text))
                .toList();
    }

    @Test
    void readsWordsAsAnAnalystExpects() {
        assertThat(found(null, "Ukraine won\u2019t ever join NATO\u2019s ranks."))
                .containsExactly("off/cannot won\u2019t ever join NATO\u2019s");
        assertThat(found(null, "Anti-NATO\u00AD talk is off-the-table."))
                .containsExactly("off/off-table NATO\u00AD talk is off-the-table");
        assertThat(found(null, "\uFF2E\uFF21\uFF34\uFF2F is off the table.")).hasSize(1);
        assertThat(found(null, "They cannot be a member of the North Atlantic alliance."))
                .hasSize(1);
        assertThat(found(null, "It cannot be NATO.")).isEmpty();
    }

    @Test
    void countsASentenceOnceByItsEarliestShortestMatch() {
        assertThat(found(null, "NATO is off the table, it is off the table, NATO. NATO is off the table."))
                .containsExactly("off/off-table NATO is off the table", "off/off-table NATO is off the table");
    }

    @Test
    void aSentenceThatMatchesUnlessIsNoMention() {
        assertThat(found(null, "NATO troops are off the table. NATO is off the table."))
                .containsExactly("off/off-table NATO is off the table");
    }

    @Test
    void matchesStayInTheirScopeAndAreAnchoredWhereTheyBegin() {
        assertThat(found("No to NATO", "No to NATO.")).containsExactly("off/head No to NATO");
        assertThat(found(null, "After winter. Then talks.")).containsExactly("wide/paragraph winter");
        assertThat(found(null, "After winter.\nThen talks.")).isEmpty();
        assertThat(found("A halt", "The U.S. waits.")).containsExactly("wide/article halt");
        assertThat(found("A halt", "Let us wait.")).isEmpty();
    }

    @Test
    void aHeadlinesOtherSentencesDoNotDenyAskOrHedgeThisOne() {
        assertThat(stance("Talks were not easy. NATO is off the table")).isEqualTo(Stance.AFFIRMED);
        assertThat(stance("Is peace near? NATO is off the table")).isEqualTo(Stance.AFFIRMED);
        assertThat(stance("Talks were easy. NATO is not off the table")).isEqualTo(Stance.DENIED);
        assertThat(stance("Is NATO off the table? Kyiv asks")).isEqualTo(Stance.QUESTIONED);
    }

    private Stance stance(String title) {
        return engine.read("en", title, null).findings().get(0).stance();
    }

    @Test
    void saysWhetherTheArticleIsOnTheSubject() {
        assertThat(engine.read("en", "Kyiv waits", "For peace.").about()).isTrue();
        assertThat(engine.read("en", "Kyiv waits", "For war.").about()).isFalse();
        assertThat(engine.read("en", null, null)).isEqualTo(new Reading(0, 0, false, List.of()));
    }

    @Test
    void countsSentencesAndWords() {
        var reading = engine.read("en", "Two words", "One two three. Four!\n\nFive");
        assertThat(reading.sentences()).isEqualTo(4);
        assertThat(reading.words()).isEqualTo(7);
    }

    @Test
    void survivesSerialisationAndManyThreads() throws Exception {
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(engine);
        var copy = (Engine) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        var text = "NATO is off the table. They cannot join NATO. Winter came. Talks followed.";
        var expected = engine.read("en", "No NATO", text);
        assertThat(expected.findings()).hasSize(4);
        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(i -> copy.read("en", "No NATO", text)))
                .allMatch(expected::equals);
    }
}
