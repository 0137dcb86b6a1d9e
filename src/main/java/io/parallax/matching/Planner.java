package io.parallax.matching;

import io.parallax.codebook.Queries;
import io.parallax.codebook.Query;
import io.parallax.codebook.Query.Apart;
import io.parallax.codebook.Query.Both;
import io.parallax.codebook.Query.Either;
import io.parallax.codebook.Query.Exact;
import io.parallax.codebook.Query.Lemma;
import io.parallax.codebook.Query.Near;
import io.parallax.codebook.Query.Phrase;
import io.parallax.codebook.Query.Term;
import io.parallax.codebook.Query.Then;
import io.parallax.codebook.Query.Wildcard;
import io.parallax.codebook.Query.Without;
import io.parallax.codebook.Query.Word;
import io.parallax.matching.Atom.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes queries out: terms in place of their names, alternatives of single words as one set, sets as numbers. */
final class Planner {
    /** Farther than any two words of a text are apart. */
    static final int ANYWHERE = 1 << 29;

    private final Map<String, List<Query>> terms;
    private final Lexicon.Builder lexicon;
    private final Map<String, Plan> planned = new HashMap<>();

    Planner(Map<String, List<Query>> terms, Lexicon.Builder lexicon) {
        this.terms = terms;
        this.lexicon = lexicon;
    }

    Plan plan(Query query) {
        if (query instanceof Term term) {
            var known = planned.get(term.name());
            if (known == null) {
                known = either(terms.get(term.name()));
                planned.put(term.name(), known);
            }
            return known;
        } else if (query instanceof Either either) {
            return either(either.options());
        } else if (query instanceof Phrase phrase) {
            return new Plan.Block(phrase.parts().stream().map(this::plan).toList());
        }
        var operands = Queries.parts(query).stream().map(this::plan).toList();
        return operands.isEmpty() ? new Plan.Words(lexicon.number(wordSet(query))) : operator(query, operands);
    }

    private static Plan operator(Query query, List<Plan> operands) {
        var left = operands.get(0);
        var right = operands.get(1);
        if (query instanceof Near near) {
            return new Plan.Near(counted(operands), near.words());
        } else if (query instanceof Both) {
            var parts = counted(operands);
            return parts.size() == 1 ? parts.get(0) : new Plan.Both(parts);
        } else if (query instanceof Then then) {
            return left instanceof Plan.Words && left.equals(right)
                    ? new Plan.Near(List.of(new Plan.Repeat(left, 2)), then.words())
                    : new Plan.Then(left, right, then.words());
        } else if (query instanceof Apart apart) {
            return new Plan.Apart(left, apart.words(), right);
        } else if (query instanceof Without) {
            return new Plan.Apart(left, ANYWHERE, right);
        }
        throw new IllegalArgumentException("no plan for " + query);
    }

    /** Operands without an order: those of an inner {@code &} among them, the same one twice as two of it. */
    private static List<Plan> counted(List<Plan> operands) {
        var counts = new LinkedHashMap<Plan, Integer>();
        for (var operand : operands) {
            if (operand instanceof Plan.Both both) {
                both.parts().forEach(part -> counts.merge(part, 1, Integer::sum));
            } else {
                counts.merge(operand, 1, Integer::sum);
            }
        }
        var parts = new ArrayList<Plan>();
        counts.forEach((part, times) -> parts.add(times == 1 ? part : new Plan.Repeat(part, times)));
        return parts;
    }

    private Plan either(List<Query> options) {
        var words = new TreeSet<Atom>();
        var longer = new LinkedHashSet<Plan>();
        for (var option : options) {
            var plan = plan(option);
            for (var part : plan instanceof Plan.Either inner ? inner.options() : List.of(plan)) {
                if (part instanceof Plan.Words set) {
                    words.addAll(lexicon.wordSet(set.wordSet()));
                } else {
                    longer.add(part);
                }
            }
        }
        if (!words.isEmpty()) {
            longer.add(new Plan.Words(lexicon.number(words)));
        }
        return longer.size() == 1 ? longer.iterator().next() : new Plan.Either(longer);
    }

    private static SortedSet<Atom> wordSet(Query query) {
        var atoms = new TreeSet<Atom>();
        if (query instanceof Word word) {
            atoms.add(new Atom(Kind.FOLDED, word.folded()));
        } else if (query instanceof Exact exact) {
            atoms.add(new Atom(Kind.EXACT, exact.word()));
        } else if (query instanceof Wildcard wildcard) {
            atoms.add(new Atom(Kind.PATTERN, wildcard.pattern()));
        } else if (query instanceof Lemma lemma) {
            lemma.forms().forEach(form -> atoms.add(new Atom(Kind.FOLDED, form)));
        }
        return atoms;
    }
}
