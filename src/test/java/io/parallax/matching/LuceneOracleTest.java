package io.parallax.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Queries;
import io.parallax.codebook.Query;
import io.parallax.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Random codebooks and texts give the (rule, minimal interval) pairs that Lucene's interval queries give. */
class LuceneOracleTest {

    @Provide
    Arbitrary<List<String>> codebooks() {
        return RandomQueries.queries(3).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return RandomQueries.texts();
    }

    /** Long enough that positions are noted as the words come. */
    @Provide
    Arbitrary<String> longTexts() {
        return RandomQueries.texts(50, 120);
    }

    @Property
    void findsWhatLuceneFindsInLongTexts(@ForAll("codebooks") List<String> queries, @ForAll("longTexts") String text)
            throws IOException {
        findsWhatLuceneFinds(queries, text);
    }

    @Property
    void findsWhatLuceneFinds(@ForAll("codebooks") List<String> queries, @ForAll("texts") String text)
            throws IOException {
        var codebook = Ours.codebook(RandomQueries.TERMS, queries);
        Assume.that(!countsLongRepeats(codebook) && !takesForOne(codebook));
        var ours = new Ours(codebook).intervals(text);
        Statistics.label("rules that match").collect(Math.min(1, ours.size()));
        assertThat(ours).as("%s in '%s'", queries, text).isEqualTo(lucenes(codebook, text));
    }

    /** Each file holds a query, a text, and nothing else: what once went wrong, or was nearly missed. */
    @Example
    void everyCounterexampleHolds() throws Exception {
        var folder = Path.of(getClass().getResource("counterexamples").toURI());
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var lines = Files.readAllLines(file);
                var codebook = Ours.codebook(RandomQueries.TERMS, List.of(lines.get(0)));
                assertThat(new Ours(codebook).intervals(lines.get(1)))
                        .as(file.getFileName().toString())
                        .isEqualTo(lucenes(codebook, lines.get(1)));
            }
        }
    }

    private static Map<Integer, List<Span>> lucenes(Codebook codebook, String text) throws IOException {
        var lucene = new Lucene(codebook.terms());
        var index = Lucene.index(text);
        var found = new LinkedHashMap<Integer, List<Span>>();
        var queries = Ours.queries(codebook);
        for (int i = 0; i < queries.size(); i++) {
            var intervals = Lucene.intervals(lucene.source(queries.get(i)), index);
            if (!intervals.isEmpty()) {
                found.put(i, intervals);
            }
        }
        return found;
    }

    /**
     * Lucene 9.11.1 counts the words of a repeated source the wrong way round where the source is longer than a word
     * ({@code RepeatingIntervalsSource.width} takes the end from the start), and lets repeats in order overlap; here ours is
     * right and the oracle is not asked.
     */
    private static boolean countsLongRepeats(Codebook codebook) {
        var planner = new Planner(codebook.terms(), new Lexicon.Builder(List.of()));
        return Ours.queries(codebook).stream().map(planner::plan).anyMatch(LuceneOracleTest::countsLongRepeats);
    }

    private static boolean countsLongRepeats(Plan plan) {
        if (plan instanceof Plan.Repeat repeat && !(repeat.part() instanceof Plan.Words)) {
            return true;
        } else if (plan instanceof Plan.Then then && then.first().equals(then.second())) {
            return true;
        }
        return parts(plan).stream().anyMatch(LuceneOracleTest::countsLongRepeats);
    }

    /**
     * Lucene takes two operands of {@code NEAR} or {@code &} for one of which there must be two where they are the same once
     * their alternatives are written out, {@code (a | "b c")} and {@code (a | "b c" | "b (c | c)")}; ours only where they are
     * the same as they stand.
     */
    private static boolean takesForOne(Codebook codebook) {
        var lucene = new Lucene(codebook.terms());
        return Ours.queries(codebook).stream().anyMatch(query -> takesForOne(query, codebook.terms(), lucene));
    }

    private static boolean takesForOne(Query query, Map<String, List<Query>> terms, Lucene lucene) {
        if (query instanceof Query.Near || query instanceof Query.Both) {
            var operands = unordered(query).toList();
            var planner = new Planner(terms, new Lexicon.Builder(List.of()));
            long plans = operands.stream().map(planner::plan).distinct().count();
            if (operands.stream().map(lucene::source).distinct().count() < plans) {
                return true;
            }
        }
        return parts(query, terms).stream().anyMatch(part -> takesForOne(part, terms, lucene));
    }

    /** The operands, of an inner {@code &} its own. */
    private static Stream<Query> unordered(Query query) {
        return Queries.parts(query).stream()
                .flatMap(part -> part instanceof Query.Both ? unordered(part) : Stream.of(part));
    }

    private static List<Query> parts(Query query, Map<String, List<Query>> terms) {
        if (query instanceof Query.Term term) {
            return terms.get(term.name());
        } else if (query instanceof Query.Phrase phrase) {
            return phrase.parts();
        }
        return query instanceof Query.Either either ? either.options() : Queries.parts(query);
    }

    private static List<Plan> parts(Plan plan) {
        if (plan instanceof Plan.Either either) {
            return new ArrayList<>(either.options());
        } else if (plan instanceof Plan.Block block) {
            return block.parts();
        } else if (plan instanceof Plan.Near near) {
            return near.parts();
        } else if (plan instanceof Plan.Both both) {
            return both.parts();
        } else if (plan instanceof Plan.Then then) {
            return List.of(then.first(), then.second());
        } else if (plan instanceof Plan.Repeat repeat) {
            return List.of(repeat.part());
        } else if (plan instanceof Plan.Apart apart) {
            return List.of(apart.wanted(), apart.barred());
        }
        return List.of();
    }
}
