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
import io.parallax.text.Span;
import io.parallax.text.WordForm;
import io.parallax.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** The oracle: queries as Lucene's interval sources, one text as Lucene's index, the same words in both. */
final class Lucene {
    static final String FOLDED = "folded";
    static final String EXACT = "exact";

    static {
        IndexSearcher.setMaxClauseCount(20_000); // alternatives of alternatives: Lucene writes them all out
    }

    private final Map<String, List<Query>> terms;

    Lucene(Map<String, List<Query>> terms) {
        this.terms = terms;
    }

    IntervalsSource source(Query query) {
        if (query instanceof Word word) {
            return Intervals.term(word.folded());
        } else if (query instanceof Exact exact) {
            return Intervals.fixField(EXACT, Intervals.term(exact.word()));
        } else if (query instanceof Wildcard wildcard) {
            return Intervals.wildcard(new BytesRef(wildcard.pattern()), 1000);
        } else if (query instanceof Lemma lemma) {
            return Intervals.or(lemma.forms().stream().map(Intervals::term).toArray(IntervalsSource[]::new));
        } else if (query instanceof Term term) {
            return Intervals.or(sources(terms.get(term.name())));
        } else if (query instanceof Phrase phrase) {
            return Intervals.phrase(sources(phrase.parts()));
        } else if (query instanceof Either either) {
            return Intervals.or(sources(either.options()));
        }
        return operator(query, sources(Queries.parts(query)));
    }

    private static IntervalsSource operator(Query query, IntervalsSource[] operands) {
        if (query instanceof Both) {
            return Intervals.unordered(operands);
        } else if (query instanceof Near near) {
            return Intervals.maxgaps(near.words(), Intervals.unordered(operands));
        } else if (query instanceof Then then) {
            return Intervals.maxgaps(then.words(), Intervals.ordered(operands));
        } else if (query instanceof Apart apart) {
            return Intervals.notWithin(operands[0], apart.words(), operands[1]);
        } else if (query instanceof Without) {
            return Intervals.notWithin(operands[0], 1_000_000, operands[1]);
        }
        throw new IllegalArgumentException("no source for " + query);
    }

    private IntervalsSource[] sources(List<Query> queries) {
        return queries.stream().map(this::source).toArray(IntervalsSource[]::new);
    }

    /** The minimal intervals of a source in a text, as word positions, both ends included. */
    static List<Span> intervals(IntervalsSource source, LeafReaderContext text) throws IOException {
        var found = new ArrayList<Span>();
        var it = source.intervals(FOLDED, text);
        if (it != null && it.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            while (it.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                found.add(new Span(it.start(), it.end()));
            }
        }
        return found;
    }

    /** Indexes one text. */
    static LeafReaderContext index(String text) {
        var index = new MemoryIndex(true);
        index.addField(FOLDED, new Forms(text, WordForm::folded));
        index.addField(EXACT, new Forms(text, WordForm::exact));
        return index.createSearcher().getIndexReader().leaves().get(0);
    }

    /** All forms of each word of a text, at the word's position. */
    static final class Forms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final String text;
        private final Function<WordForm, String> form;
        private final Words words;
        private List<String> forms = List.of();
        private int next;

        Forms(String text, Function<WordForm, String> form) {
            this.text = text;
            this.form = form;
            words = new Words().over(text);
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            boolean sameWord = next < forms.size();
            if (!sameWord) {
                if (!words.next()) {
                    return false;
                }
                var all = WordForm.all(text.substring(words.begin(), words.end()));
                forms = new ArrayList<>(new TreeSet<>(all.stream().map(form).toList()));
                next = 0;
            }
            increment.setPositionIncrement(sameWord ? 0 : 1);
            term.append(forms.get(next++));
            return true;
        }
    }
}
