package io.parallax.sentiments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the tone model sees of a sentence: its words and pairs of neighbours in lower case, numbers as "0", quotation,
 * question and exclamation marks. Behind a negation, up to the next punctuation or "but", words carry a "¬" (Das and Chen
 * 2001; Pang, Lee and Vaithyanathan 2002).
 */
final class ToneFeatures {
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "nor", "neither", "cannot", "without", "hardly", "barely", "nothing", "none",
            "nobody");
    private static final String CLAUSE_ENDS = ",.;:!?()–—-";
    private static final String TELLING_MARKS = "!?\"“”";

    private final String sentence;
    private final List<String> features = new ArrayList<>();
    private String previous = "<s>";
    private boolean isNegated;

    private ToneFeatures(String sentence) {
        this.sentence = sentence;
    }

    /** In reading order, repeated as they repeat. */
    static List<String> of(String sentence) {
        var reading = new ToneFeatures(sentence);
        for (int at = 0; at < sentence.length(); ) {
            at = reading.step(at);
        }
        return reading.features;
    }

    private int step(int at) {
        char first = sentence.charAt(at);
        if (Character.isLetter(first)) {
            int end = wordEnd(at);
            word(sentence.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\''));
            return end;
        }
        if (Character.isDigit(first)) {
            int end = at;
            while (end < sentence.length() && Character.isDigit(sentence.charAt(end))) {
                end++;
            }
            word("0");
            return end;
        }
        if (!Character.isWhitespace(first)) {
            mark(first);
        }
        return at + 1;
    }

    private int wordEnd(int begin) {
        int end = begin + 1;
        while (end < sentence.length() && (Character.isLetter(sentence.charAt(end)) || joins(sentence.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean joins(char mark) {
        return mark == '\'' || mark == '’' || mark == '-';
    }

    private void word(String word) {
        var marked = isNegated ? "¬" + word : word;
        features.add(marked);
        features.add(previous + " " + marked);
        previous = word;
        isNegated = (isNegated || NEGATIONS.contains(word) || word.endsWith("n't")) && !word.equals("but");
    }

    private void mark(char mark) {
        isNegated &= CLAUSE_ENDS.indexOf(mark) < 0;
        if (TELLING_MARKS.indexOf(mark) >= 0) {
            features.add(String.valueOf(mark));
        }
        previous = "<p>";
    }
}
