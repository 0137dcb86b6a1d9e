package io.parallax.matching;

import io.parallax.codebook.Scope;
import io.parallax.text.Span;
import io.parallax.text.Words;
import java.util.List;

/** The buffers in which one thread reads one article at a time: words in, hits out. */
final class Workspace {
    /** No distance in a query reaches across. */
    static final int BETWEEN_HEADLINE_AND_TEXT = 20_000;

    private final Compiled compiled;
    private final Words words;
    private final Known known = new Known();
    private final Vocabulary vocabulary;
    private final Occurrences occurrences;
    private final Intersection intersection;
    private final Woken woken = new Woken();
    private String language;
    private int position;
    private int wordCount;

    Workspace(Compiled compiled) {
        this.compiled = compiled;
        words = new Words(compiled.lexicon().sieve());
        vocabulary = new Vocabulary(compiled);
        occurrences = new Occurrences(compiled, vocabulary);
        intersection = new Intersection(occurrences);
    }

    /** Reads the words of both texts; what was read before is forgotten. */
    void read(String language, String title, List<Span> headline, String text, List<Span> sentences) {
        this.language = language;
        known.clear();
        vocabulary.begin();
        position = 0;
        wordCount = 0;
        read(title, headline);
        position += BETWEEN_HEADLINE_AND_TEXT;
        read(text, sentences);
    }

    private void read(String text, List<Span> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        words.over(text);
        for (int i = 0; i < sentences.size(); i++) {
            read(sentences.get(i));
            known.endSentence();
        }
    }

    private void read(Span sentence) {
        words.over(sentence.begin(), sentence.end());
        while (words.next()) {
            int sets = vocabulary.wordSets(words);
            if (sets != Vocabulary.NONE) {
                known.add(
                        position + words.index(),
                        words.begin(),
                        words.end(),
                        sets,
                        vocabulary.folded(sets),
                        vocabulary.scopes(sets));
            }
        }
        position += words.index();
        wordCount += words.index();
    }

    int wordCount() {
        return wordCount;
    }

    long steps() {
        return intersection.steps();
    }

    /** Takes what one pattern matches in one stretch, at least once: the known words {@code [from, to)}. */
    interface Found {
        void take(Pattern pattern, Matches matches, int from, int to);
    }

    /** Matches the patterns of one scope within each of these runs of sentences: {@code bounds[i]} to {@code bounds[i + 1]}. */
    void match(Scope scope, int[] bounds, Found found) {
        var triggers = compiled.triggers(scope);
        for (int i = 0; !triggers.isEmpty() && i + 1 < bounds.length; i++) {
            occurrences.read(known, known.firsts[bounds[i]], known.firsts[bounds[i + 1]], Compiled.bit(scope));
            match(triggers, known.firsts[bounds[i]], known.firsts[bounds[i + 1]], found);
        }
    }

    private void match(Triggers triggers, int from, int to, Found found) {
        triggers.wake(occurrences, woken);
        for (int i = 0; i < woken.size(); i++) {
            var matches = triggers.matches(woken.entry(i), woken.set(i), intersection);
            if (matches.size > 0) {
                var pattern = triggers.pattern(woken.entry(i));
                if (pattern.reads(language)) {
                    found.take(pattern, matches, from, to);
                }
            }
        }
    }

    /** Whether the article read last is on the codebook's subject. */
    boolean isAbout() {
        var about = compiled.about();
        if (about == null) {
            return false;
        }
        occurrences.read(known, 0, known.size, Compiled.bit(Scope.ARTICLE));
        return about.possible(occurrences) && (about.certain(occurrences) || intersection.of(about).size > 0);
    }

    /** The hits of one scope; in each sentence a pattern's first match, as the others cannot give the span. */
    void hits(Scope scope, int[] bounds, List<Hit> hits) {
        match(scope, bounds, (pattern, matches, from, to) -> {
            int last = -1;
            for (int i = 0; i < matches.size; i++) {
                int first = known.at(matches.starts[i], from, to);
                int sentence = known.sentenceOf(first);
                if (sentence != last) {
                    int end = Math.min(known.at(matches.ends[i], from, to), known.firsts[sentence + 1] - 1);
                    hits.add(new Hit(sentence, known.begins[first], known.ends[end], pattern.number()));
                    last = sentence;
                }
            }
        });
    }
}
