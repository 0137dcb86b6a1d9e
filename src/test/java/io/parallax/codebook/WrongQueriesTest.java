package io.parallax.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.parallax.documents.Document;
import io.parallax.documents.Mistakes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The file lists wrong queries, each as it stands in the YAML, with the whole message: line, column and caret. */
class WrongQueriesTest {
    private static final String HEAD = "codebook: wrong\nversion: '1'\nterms:\n  nato: [NATO]\nframings:\n"
            + "  - id: f\n    rules:\n      - id: r\n        ";

    @TestFactory
    Stream<DynamicTest> areRefusedWithTheWholeMessage() throws IOException {
        return Arrays.stream(list().split("\n====\n")).map(block -> {
            var parts = block.split("\n--\n", 2);
            return DynamicTest.dynamicTest(
                    parts[0], () -> assertThat(message(HEAD + parts[0] + "\n")).isEqualTo(parts[1]));
        });
    }

    private static String list() throws IOException {
        try (var in = WrongQueriesTest.class.getResourceAsStream("wrong-queries.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String message(String yaml) {
        var thrown = catchThrowableOfType(Mistakes.class, () -> Codebook.of(Document.parse("wrong.yaml", yaml)));
        return thrown == null ? "accepted" : thrown.getMessage();
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(message(HEAD + "match: '" + "(".repeat(101) + "a" + ")".repeat(101) + "'\n"))
                .startsWith("wrong.yaml:9:117: nested more than 100 deep; move parts of it into terms");
    }

    @Test
    void termsThatGrowWithoutBoundsAreRefused() {
        var yaml = new StringBuilder("codebook: big\nversion: '1'\nterms:\n  t0: [a, \"b c\"]\n");
        for (int i = 1; i <= 40; i++) {
            yaml.append("  t" + i + ": ['@t" + (i - 1) + " NEAR/3 @t" + (i - 1) + "']\n");
        }
        yaml.append("framings:\n  - id: f\n    rules:\n      - {id: r, match: '@t40'}\n");
        assertThat(message(yaml.toString()))
                .contains("split it into several rules")
                .contains("allowed: 100000 words, 1000000 combinations");
    }

    @Test
    void everyMistakeIsListedAtItsLine() {
        assertThat(message("""
                codebook: many
                version: 1.0
                terms:
                  a: ['@b']
                  b: ['@a']
                framings:
                  - id: one
                    opposes: too
                    rules:
                      - {id: r, match: peace}
                      - {id: r, match: war, scope: sentense}
                """))
                .isEqualTo("wrong.yaml:11:36: 'scope': found text 'sentense'; allowed: sentence, headline,"
                        + " paragraph, article; for example: sentence");
        assertThat(message("""
                codebook: many
                version: 1.0
                terms:
                  a: ['@b']
                  b: ['@a']
                framings:
                  - id: one
                    opposes: too
                    rules:
                      - {id: r, match: peace}
                      - {id: r, match: war, language: de}
                  - id: two
                    rules: [{id: r, match: peace}]
                    examples: [{stance: denied}]
                """).lines())
                .containsExactly(
                        "wrong.yaml:4:3: '@a' is made of itself: @a -> @b -> @a; take one of them out",
                        "wrong.yaml:5:3: '@b' is made of itself: @b -> @a -> @b; take one of them out",
                        "wrong.yaml:8:14: no framing has the id 'too'; did you mean 'two'? allowed: one, two",
                        "wrong.yaml:11:14: a second rule with the id 'r'; the first is on line 10; rename one",
                        "wrong.yaml:11:39: 'de' is not a language of this codebook; allowed: en",
                        "wrong.yaml:14:16: an example needs a text or a title; for example:"
                                + " {text: 'NATO is off the table.', stance: affirmed}");
    }

    @Test
    void unknownKeysAndStancesAreNamedWithWhatIsAllowed() {
        assertThat(message("codebook: c\nversion: 1\nframing: []\n"))
                .contains("wrong.yaml:3:1: unknown key 'framing'; did you mean 'framings'?")
                .contains("'framings' is missing; for example: ");
        assertThat(message(HEAD.replace("f\n", "f\n    examples: [{text: a, stance: denies}]\n") + "match: a\n"))
                .contains("'stance': found text 'denies'; allowed: affirmed, denied, hedged, questioned");
    }
}
