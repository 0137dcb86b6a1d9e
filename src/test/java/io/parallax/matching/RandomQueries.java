package io.parallax.matching;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Queries and texts over so few words that matches meet, overlap and hide each other. */
final class RandomQueries {
    static final Map<String, List<String>> TERMS = Map.of(
            "few", List.of("a", "b b"),
            "more", List.of("c", "a b c", "d*", "\"e ~be\" | a NEAR/1 c"),
            "nested", List.of("@few", "e", "\"c @few\""));

    private static final Arbitrary<String> WORD = Arbitraries.of("a", "b", "c", "d", "e");
    private static final Arbitrary<String> ITEM = Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, WORD),
            net.jqwik.api.Tuple.of(1, Arbitraries.of("a*", "*b", "d?", "a?c", "*c*", "b*c")),
            net.jqwik.api.Tuple.of(1, Arbitraries.of("=A", "=a", "=B", "a's", "~be", "U.S.", "=US", "x-a")),
            net.jqwik.api.Tuple.of(1, Arbitraries.of("@few", "@more", "@nested")));

    private RandomQueries() {}

    static Arbitrary<String> texts() {
        return texts(0, 25);
    }

    static Arbitrary<String> texts(int fewest, int most) {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, WORD),
                        net.jqwik.api.Tuple.of(
                                3,
                                Arbitraries.of("A", "B", "x", "a's", "B\u2019s", "ab", "abc", "da", "cc", "was", "is")),
                        net.jqwik.api.Tuple.of(
                                1, Arbitraries.of("U.S.", "US", "us", "U.S.'s", "x-a", "\u00ADa", "\uFF41")))
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .map(words -> String.join(" ", words));
    }

    static Arbitrary<String> queries(int depth) {
        var leaf = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, ITEM),
                net.jqwik.api.Tuple.of(
                        3, ITEM.list().ofMinSize(2).ofMaxSize(3).map(i -> '"' + String.join(" ", i) + '"')));
        if (depth == 0) {
            return leaf;
        }
        var operand = Arbitraries.lazy(() -> queries(depth - 1))
                .map(q -> q.matches("[^ ()]+|\"[^\"]+\"") ? q : "(" + q + ")");
        var binary = Combinators.combine(operand, operators(), operand).as((a, op, b) -> a + op + b);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, leaf), net.jqwik.api.Tuple.of(3, binary));
    }

    private static Arbitrary<String> operators() {
        return Arbitraries.oneOf(
                Arbitraries.of(" | ", " | ", " & ", " & !"),
                Combinators.combine(
                                Arbitraries.of(" NEAR/", " THEN/", " !NEAR/"),
                                Arbitraries.integers().between(0, 6))
                        .as((op, n) -> op + n + " "));
    }
}
