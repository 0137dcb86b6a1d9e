package io.parallax.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** One phrase of a word list, compiled: see the head of {@code cues-en.txt} for how it is written. */
record Phrase(String section, List<Part> parts) {

    /** One place of a phrase: one of {@code words}, or where that is null {@code 0} to {@code most} words of any kind. */
    record Part(Set<String> words, boolean optional, int most) {}

    static Phrase of(String section, String line, Function<String, Set<String>> forms) {
        var parts = new ArrayList<Part>();
        for (var item : line.split("\\s+")) {
            parts.add(part(item, forms));
        }
        return new Phrase(section, List.copyOf(parts));
    }

    private static Part part(String item, Function<String, Set<String>> forms) {
        if (item.startsWith("<")) {
            return new Part(null, true, Integer.parseInt(item.substring(1, item.length() - 1)));
        }
        boolean optional = item.endsWith("?") && item.length() > 1;
        var words = new java.util.HashSet<String>();
        for (var word : (optional ? item.substring(0, item.length() - 1) : item).split("/")) {
            words.addAll(word.startsWith("~") ? forms.apply(word.substring(1)) : Set.of(word));
        }
        return new Part(Set.copyOf(words), optional, 1);
    }

    /** The words that a text may have where the phrase begins. */
    Set<String> firsts() {
        var firsts = new java.util.HashSet<String>();
        for (var part : parts) {
            firsts.addAll(part.words());
            if (!part.optional()) {
                break;
            }
        }
        return firsts;
    }

    /** Behind the last token of the phrase where it begins at {@code at}, the longest way; -1 where it does not. */
    int end(Tokens tokens, int at) {
        return end(tokens, at, 0);
    }

    private int end(Tokens tokens, int at, int from) {
        if (from == parts.size()) {
            return at;
        }
        var part = parts.get(from);
        int best = -1;
        if (part.words() == null) {
            for (int skip = 0; skip <= part.most() && best < 0; skip++) {
                if (skip > 0 && !tokens.isWord(at + skip - 1)) {
                    return -1;
                }
                best = end(tokens, at + skip, from + 1);
            }
            return best;
        }
        if (at < tokens.size() && part.words().contains(tokens.low(at))) {
            best = end(tokens, at + 1, from + 1);
        }
        return best < 0 && part.optional() ? end(tokens, at, from + 1) : best;
    }
}
