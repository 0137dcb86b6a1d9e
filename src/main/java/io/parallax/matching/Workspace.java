package io.parallax.matching;

import io.parallax.codebook.Scope;
import io.parallax.text.Span;
import io.parallax.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The buffers in which one thread reads one article at a time: words in, hits out. */
final class Workspace {
    /** No distance in a query reaches across. */
    static final int BETWEEN_HEADLINE_AND_TEXT = 20_000;

    private final Compiled compiled;
    private final Words words = new Words();
    private final Known known = new Known();
    private final Occurrences occurrences;
    private final Intersection intersection;
    private final Triggers.Woken woken = new Triggers.Woken();
    private final List<Hit> hits = new ArrayList<>();
    private String language;
    private int position;
    private int wordCount;

    Workspace(Compiled compiled) {
        this.compiled = compiled;
        occurrences = new Occurrences(compiled.lexicon().size());
        intersection = new Intersection(occurrences);
    }

    /** Reads the words of both texts; what was read before is forgotten. */
    void read(String language, String title, List<Span> headline, String text, List<Span> sentences) {
        this.language = language;
        known.clear();
        hits.clear();
        position = 0;
        wordCount = 0;
        read(title, headline);
        position += BETWEEN_HEADLINE_AND_TEXT;
        read(text, sentences);
    }

    private void read(String text, List<Span> sentences) {
        for (var sentence : sentences) {
            words.over(text, sentence.begin(), sentence.end());
            while (words.next()) {
                var sets = compiled.lexicon().wordSets(text.substring(words.begin(), words.end()));
                if (sets.length > 0) {
                    known.add(position, words.begin(), words.end(), sets);
                }
                position++;
                wordCount++;
            }
            known.endSentence();
        }
    }

    int wordCount() {
        return wordCount;
    }

    long steps() {
        return intersection.steps();
    }

    /** Matches the patterns of one scope within each of these runs of sentences: {@code bounds[i]} to {@code bounds[i + 1]}. */
    void match(Scope scope, int[] bounds) {
        var triggers = compiled.triggers(scope);
        for (int i = 0; !triggers.isEmpty() && i + 1 < bounds.length; i++) {
            match(triggers, known.firsts[bounds[i]], known.firsts[bounds[i + 1]]);
        }
    }

    private void match(Triggers triggers, int from, int to) {
        occurrences.clear();
        for (int i = from; i < to; i++) {
            for (int set : known.wordSets[i]) {
                occurrences.add(set, known.positions[i]);
            }
        }
        triggers.wake(occurrences, woken);
        for (int i = 0; i < woken.size(); i++) {
            if (woken.get(i).reads(language)) {
                hit(woken.get(i), intersection.of(woken.get(i).plan()), from, to);
            }
        }
    }

    /** The first match in each sentence; the others cannot give the span. */
    private void hit(Pattern pattern, Matches matches, int from, int to) {
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
    }

    /** What was found, in no order. */
    List<Hit> hits() {
        return hits;
    }
}
