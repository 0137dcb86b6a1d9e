package io.parallax.codebook;

import io.parallax.codebook.CodebookReader.Written;
import io.parallax.codebook.Query.Apart;
import io.parallax.codebook.Query.Either;
import io.parallax.codebook.Query.Term;
import io.parallax.codebook.Query.Without;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Refuses queries that grow beyond bounds when their terms are written out: more than {@value #MOST_PARTS} words, or
 * more than {@value #MOST_WAYS} combinations of alternatives longer than a word that have to be told apart.
 */
final class Sizes {
    static final long MOST_PARTS = 100_000;
    static final long MOST_WAYS = 1_000_000;
    private static final long ENDLESS = 1L << 50;

    private final Document document;
    private final Map<String, List<Query>> terms;
    private final List<Written> written;
    private final Map<String, Size> known = new HashMap<>();

    /** Words when written out, and alternatives: one for all single words, one for each longer way. */
    private record Size(long parts, long words, long longer) {
        long ways() {
            return Math.min(words, 1) + longer;
        }
    }

    Sizes(Document document, Map<String, List<Query>> terms, List<Written> written) {
        this.document = document;
        this.terms = terms;
        this.written = written;
    }

    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        for (var query : written) {
            var size = size(query.query());
            if (size.parts() > MOST_PARTS || size.ways() > MOST_WAYS) {
                mistakes.add(document.mistake(
                        query.pointer(),
                        "written out, this query has " + number(size.parts(), MOST_PARTS) + " words in "
                                + number(size.ways(), MOST_WAYS) + " combinations; allowed: " + MOST_PARTS + " words, "
                                + MOST_WAYS + " combinations; split it into several rules"));
            }
        }
        return mistakes;
    }

    private static String number(long n, long most) {
        return n > 1000 * most ? "more than " + 1000 * most : Long.toString(n);
    }

    private Size size(Query query) {
        if (query instanceof Term term) {
            var size = known.get(term.name());
            if (size == null) {
                size = sum(terms.get(term.name()));
                known.put(term.name(), size);
            }
            return size;
        } else if (query instanceof Either either) {
            return sum(either.options());
        }
        var parts = Queries.parts(query);
        return parts.isEmpty() ? new Size(1, 1, 0) : product(query, parts);
    }

    private Size sum(List<Query> options) {
        long parts = 0;
        long words = 0;
        long longer = 0;
        for (var option : options) {
            var size = size(option);
            parts = add(parts, size.parts());
            words = add(words, size.words());
            longer = add(longer, size.longer());
        }
        return new Size(parts, words, longer);
    }

    private Size product(Query query, List<Query> operands) {
        long parts = 0;
        long ways = 1;
        for (var operand : operands) {
            var size = size(operand);
            parts = add(parts, size.parts());
            ways = times(ways, size.ways());
        }
        return query instanceof Apart || query instanceof Without
                ? new Size(parts, 0, 1)
                : new Size(parts, 0, Math.max(0, ways));
    }

    private static long times(long a, long b) {
        return (double) a * b > ENDLESS ? ENDLESS : a * b;
    }

    private static long add(long a, long b) {
        return Math.min(ENDLESS, a + b);
    }
}
