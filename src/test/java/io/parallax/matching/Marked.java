package io.parallax.matching;

import io.parallax.text.Sentences;
import io.parallax.text.Span;
import java.util.List;

/**
 * A text with one match marked by double brackets: {@code He denied that [[NATO is off the table]].}
 *
 * @param text without the brackets
 */
record Marked(String text, Span match) {

    static Marked of(String marked) {
        int begin = marked.indexOf("[[");
        int end = marked.indexOf("]]");
        var text = marked.substring(0, begin) + marked.substring(begin + 2, end) + marked.substring(end + 2);
        return new Marked(text, new Span(begin, end - 2));
    }

    private List<Span> sentences() {
        return Sentences.in(text);
    }

    private int sentence() {
        var sentences = sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).contains(match)) {
                return i;
            }
        }
        throw new AssertionError("no sentence holds the match of: " + text);
    }

    /** @param own words that the match calls for, blank-separated */
    Stanced stance(String own) {
        var words = List.of(own.toLowerCase(java.util.Locale.ROOT).split(" "));
        return Discourse.of(Place.BODY, text, sentences(), "en")
                .stance(match, sentence(), word -> words.contains(word.toLowerCase(java.util.Locale.ROOT)));
    }

    /** With all words of the match its own. */
    Stanced stance() {
        return stance(match.in(text));
    }

    Voiced voice() {
        return Discourse.of(Place.BODY, text, sentences(), "en").voice(match, sentence());
    }
}
