package io.parallax.sentiments;

import io.parallax.text.Sentences;
import java.util.Locale;

/** The tone of one article as it is read: sums by voice, in reading order. */
final class ArticleTone {
    private static final String QUOTATION_MARKS = "\"“”„«»";

    private final ToneScorer scorer;
    private final Mean own = new Mean();
    private final Mean quoted = new Mean();

    ArticleTone(ToneScorer scorer) {
        this.scorer = scorer;
    }

    /** @param text null for none */
    ArticleTone add(String text) {
        if (text != null) {
            for (var sentence : Sentences.in(text)) {
                addSentence(sentence.in(text));
            }
        }
        return this;
    }

    private void addSentence(String sentence) {
        double score = scorer.score(sentence);
        if (!Double.isNaN(score)) {
            (isQuoted(sentence) ? quoted : own).add(score);
        }
    }

    static boolean isQuoted(String sentence) {
        return sentence.chars().anyMatch(mark -> QUOTATION_MARKS.indexOf(mark) >= 0);
    }

    /** English and everything that does not say what it is. */
    static boolean isCovered(String language) {
        return language == null || Locale.forLanguageTag(language).getLanguage().equals("en");
    }

    Sentiment sentiment(String articleId, String model) {
        var all = new Mean();
        all.sum = own.sum + quoted.sum;
        all.n = own.n + quoted.n;
        return new Sentiment(
                articleId,
                all.value(),
                all.n == 0 ? null : Tone.of(all.value()),
                all.n,
                own.value(),
                own.n,
                quoted.value(),
                quoted.n,
                model);
    }

    private static final class Mean {
        private double sum;
        private long n;

        void add(double score) {
            sum += score;
            n++;
        }

        Double value() {
            return n == 0 ? null : sum / n;
        }
    }
}
