package io.parallax.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Scope;
import io.parallax.text.Span;
import io.parallax.text.WordForm;
import io.parallax.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What the counting contract promises whatever the codebook and the text. */
class LawsTest {

    @Provide
    Arbitrary<List<String>> queries() {
        return RandomQueries.queries(2).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return RandomQueries.texts();
    }

    @Provide
    Arbitrary<List<String>> articles() {
        return RandomQueries.texts().map(text -> text + ".").list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("a*", "*b", "a?", "?b", "a*c", "*c*", "b*", "*a*b*", "d?*");
    }

    @Property
    void aWildcardIsTheOrOfItsExpansions(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        var regex = pattern.replace("*", ".*").replace("?", ".");
        var expansions = new TreeSet<String>();
        for (var word : Words.in(text)) {
            WordForm.all(word.in(text)).stream()
                    .map(WordForm::folded)
                    .filter(form -> form.matches(regex))
                    .forEach(expansions::add);
        }
        var written = expansions.isEmpty() ? "zzz" : "(" + String.join(" | ", expansions) + ")";
        for (var frame : List.of("%s", "%s NEAR/2 e", "e THEN/3 %s", "c & !%s", "d !NEAR/1 %s")) {
            assertThat(intervals(List.of(frame.replace("%s", pattern)), text))
                    .as("%s in '%s'", frame.replace("%s", pattern), text)
                    .isEqualTo(intervals(List.of(frame.replace("%s", written)), text));
        }
    }

    @Property
    void addingARuleNeverRemovesAMention(
            @ForAll("queries") List<String> queries,
            @ForAll("queries") List<String> more,
            @ForAll("texts") String text) {
        var all = new ArrayList<>(queries);
        all.addAll(more);
        assertThat(mentioned(all, text)).containsAll(mentioned(queries, text));
    }

    @Property(tries = 200)
    void concatenatingArticlesChangesNoMentionOfASentence(
            @ForAll("queries") List<String> queries, @ForAll("articles") List<String> articles) {
        var engine = Engine.of(Ours.codebook(RandomQueries.TERMS, queries, Scope.SENTENCE));
        var apart = new ArrayList<String>();
        for (var article : articles) {
            engine.read("en", null, article).findings().forEach(f -> apart.add(shown(f, article)));
        }
        var together = String.join("\n", articles);
        assertThat(engine.read("en", null, together).findings().stream()
                        .map(f -> shown(f, together))
                        .toList())
                .isEqualTo(apart);
    }

    @Property(tries = 500)
    void anArticleIsOnTheSubjectWhereARuleOfTheSameQueryMatches(
            @ForAll("queries") List<String> queries, @ForAll("articles") List<String> lines) {
        var rules = Ours.codebook(RandomQueries.TERMS, List.of("(" + String.join(" | ", queries) + ")"));
        var query = rules.framings().get(0).rules().get(0).match();
        var codebook =
                new Codebook("random", "1", "", List.of("en"), query, rules.terms(), rules.framings(), rules.targets());
        var text = String.join("\n", lines);
        var reading = Engine.of(codebook).read("en", lines.get(0), text);
        Statistics.label("on the subject").collect(reading.about());
        assertThat(reading.about())
                .as("%s in '%s'", queries, text)
                .isNotEqualTo(reading.findings().isEmpty());
    }

    @Property(tries = 200)
    void spansLieInTheirSentencesWhateverTheScope(
            @ForAll("queries") List<String> queries, @ForAll Scope scope, @ForAll("articles") List<String> lines) {
        var engine = Engine.of(Ours.codebook(RandomQueries.TERMS, queries, scope));
        var text = String.join("\n", lines);
        var seen = new HashSet<Span>();
        for (var finding : engine.read("en", lines.get(0), text).findings()) {
            assertThat(finding.sentence().contains(finding.match())).isTrue();
            assertThat(finding.match().length()).isPositive();
            assertThat(finding.place() == Place.HEADLINE || seen.add(finding.sentence()))
                    .isTrue();
        }
    }

    /** Ten times the text is at most eleven times the work, however it repeats what the rules look for. */
    @Example
    void hostileRepetitionTakesLinearTime() {
        var queries = List.of(
                "a NEAR/8 b",
                "\"a a a a\"",
                "(a NEAR/3 b) THEN/5 (b NEAR/3 a)",
                "(a | \"a b\" | \"a b a\") NEAR/9 (b | \"b a\" | \"b a b\")",
                "a & b & c",
                "a !NEAR/2 c",
                "\"a c\"",
                "\"a b c\" | \"c c b\"",
                "c THEN/0 c",
                "a* NEAR/1 *b");
        for (var unit : List.of("a b ", "a ", "a a b ", "a b a c ")) {
            int size = unit.equals("a b a c ") ? 1_000_000 : 100_000;
            long once = work(queries, unit.repeat(size / unit.length()));
            long tenfold = work(queries, unit.repeat(10 * size / unit.length()));
            assertThat(tenfold).as("steps for '%s'", unit).isLessThanOrEqualTo(once * 11);
            assertThat(once).as("steps are counted").isPositive();
        }
    }

    private static long work(List<String> queries, String text) {
        var ours = new Ours(Ours.codebook(Map.of(), queries));
        ours.intervals(text);
        return ours.steps();
    }

    private static Map<Integer, List<Span>> intervals(List<String> queries, String text) {
        return new Ours(Ours.codebook(RandomQueries.TERMS, queries)).intervals(text);
    }

    private static List<Span> mentioned(List<String> queries, String text) {
        return Engine.of(Ours.codebook(RandomQueries.TERMS, queries, Scope.SENTENCE))
                .read("en", null, text)
                .findings()
                .stream()
                .map(Finding::sentence)
                .toList();
    }

    private static String shown(Finding finding, String text) {
        return finding.rule() + " '" + finding.match().in(text) + "' in '"
                + finding.sentence().in(text) + "'";
    }
}
