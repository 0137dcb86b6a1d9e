package io.parallax.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.codebook.Codebook;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class WarningsTest {
    private static final Document DOCUMENT = Document.parse("w.yaml", """
            codebook: w
            version: 1
            terms:
              nato: [NATO, "North Atlantic alliance"]
              inner: [a]
              outer: ['@inner']
              idle: ['@outer', b]
            framings:
              - id: f
                rules:
                  - {id: wide, match: 'NATO NEAR/8 tabl*'}
                  - {id: narrow, match: 'NATO THEN/3 table'}
                  - {id: phrase, match: '"the NATO table"'}
                  - {id: own, match: 'NATO THEN/3 table', stance: denied}
                  - {id: other, match: 'NATO NEAR/9 table'}
                  - {id: twin, match: 'tabl* & @nato'}
                  - {id: again, match: 'tabl* & @nato'}
              - id: g
                rules: [{id: r, match: '@outer'}]
                counterexamples: [b]
            """);

    @Example
    void namesWhatIsIdleOrSubsumedOrUntested() {
        assertThat(Warnings.of(Codebook.of(DOCUMENT), DOCUMENT).stream().map(Mistake::toString))
                .containsExactly(
                        "w.yaml:7:3: no query uses @idle",
                        "w.yaml:9:9: framing 'f' has no counterexamples; add sentences that it must not match",
                        "w.yaml:11:27: rule 'wide' finds no sentence that rule 'twin' does not find",
                        "w.yaml:12:29: rule 'narrow' finds no sentence that rule 'wide' does not find",
                        "w.yaml:13:29: rule 'phrase' finds no sentence that rule 'wide' does not find",
                        "w.yaml:15:28: rule 'other' finds no sentence that rule 'twin' does not find",
                        "w.yaml:17:28: rule 'again' finds no sentence that rule 'twin' does not find");
    }

    @Example
    void namesRulesThatMatchNothingOrTooMuch() {
        var codebook = Codebook.of(DOCUMENT);
        var uses = Map.of(
                "f/wide", new Warnings.Use(51, " NATO on\nthe table. "),
                "f/narrow", new Warnings.Use(1000, "NATO " + "x".repeat(200)),
                "g/r", new Warnings.Use(50, "A."));
        assertThat(Warnings.on(codebook, DOCUMENT, 1000, uses).stream().map(Mistake::message))
                .contains("rule 'wide' matches 51 of 1000 articles (5.1 %), more than 5 %; for example:"
                        + " \"NATO on the table.\"")
                .contains("rule 'narrow' matches 1000 of 1000 articles (100.0 %), more than 5 %; for example:"
                        + " \"NATO " + "x".repeat(155) + "...\"")
                .contains("rule 'phrase' matches none of 1000 articles")
                .noneMatch(message -> message.contains("'r'"));
    }

    @Provide
    Arbitrary<String> queries() {
        return RandomQueries.queries(2);
    }

    @Provide
    Arbitrary<String> texts() {
        return RandomQueries.texts();
    }

    /** Where a rule is said to be subsumed, no text may show otherwise. */
    @Property
    void aSubsumedRuleMatchesNothingElse(
            @ForAll("queries") String wide,
            @ForAll("queries") String narrow,
            @ForAll @Size(max = 6) List<@From("texts") String> texts) {
        var lexicon = new Lexicon.Builder(List.of());
        var codebook = Ours.codebook(RandomQueries.TERMS, List.of(wide, narrow));
        var planner = new Planner(codebook.terms(), lexicon);
        var plans = Ours.queries(codebook).stream().map(planner::plan).toList();
        if (new Subsumption(lexicon).covers(plans.get(0), plans.get(1))) {
            var ours = new Ours(codebook);
            for (var text : texts) {
                var found = ours.intervals(text);
                assertThat(!found.containsKey(1) || found.containsKey(0))
                        .as("'%s' covers '%s' in '%s'", wide, narrow, text)
                        .isTrue();
            }
        }
    }
}
