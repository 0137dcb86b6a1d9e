package io.parallax.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by the word they begin with. */
final class Phrases {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    void add(Phrase phrase) {
        for (var first : phrase.firsts()) {
            byFirst.computeIfAbsent(first, word -> new ArrayList<>()).add(phrase);
        }
    }

    /** A phrase in a sentence, from token {@code begin} to before token {@code end}. */
    record Found(Phrase phrase, int begin, int end) {}

    /** The longest phrase that begins at a token, the first of the list among equals; null for none. */
    Found at(Tokens tokens, int begin) {
        Found best = null;
        for (var phrase : byFirst.getOrDefault(tokens.low(begin), List.of())) {
            int end = phrase.end(tokens, begin);
            if (end > begin && (best == null || end > best.end())) {
                best = new Found(phrase, begin, end);
            }
        }
        return best;
    }

    /** Every phrase of a sentence, leftmost and longest, without overlap. */
    List<Found> in(Tokens tokens) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < tokens.size(); ) {
            var next = at(tokens, i);
            if (next != null) {
                found.add(next);
            }
            i = next == null ? i + 1 : next.end();
        }
        return found;
    }
}
