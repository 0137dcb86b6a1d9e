package io.parallax.matching;

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
import io.parallax.text.WordForm;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whether a query calls for a word: "cannot" in {@code (cannot | won't) THEN/3 ~join} belongs to what the query says, "not"
 * between two of its words does not. What a query bars, it does not call for.
 *
 * @param terms the codebook's named lists
 */
record OwnWords(Query query, Map<String, List<Query>> terms) implements Predicate<String> {

    @Override
    public boolean test(String word) {
        return calls(query, WordForm.of(word));
    }

    private boolean calls(Query part, WordForm form) {
        if (part instanceof Word word) {
            return word.folded().equals(form.folded());
        } else if (part instanceof Exact exact) {
            return exact.word().equals(form.exact());
        } else if (part instanceof Wildcard wildcard) {
            return new Glob(wildcard.pattern()).matches(form.folded());
        } else if (part instanceof Lemma lemma) {
            return lemma.forms().contains(form.folded());
        } else if (part instanceof Term term) {
            return any(terms.getOrDefault(term.name(), List.of()), form);
        } else if (part instanceof Phrase phrase) {
            return any(phrase.parts(), form);
        } else if (part instanceof Either either) {
            return any(either.options(), form);
        } else if (part instanceof Both both) {
            return any(List.of(both.left(), both.right()), form);
        } else if (part instanceof Near near) {
            return any(List.of(near.left(), near.right()), form);
        } else if (part instanceof Then then) {
            return any(List.of(then.left(), then.right()), form);
        } else if (part instanceof Without without) {
            return calls(without.wanted(), form);
        }
        return part instanceof Apart apart && calls(apart.wanted(), form);
    }

    private boolean any(List<Query> parts, WordForm form) {
        for (var part : parts) {
            if (calls(part, form)) {
                return true;
            }
        }
        return false;
    }
}
