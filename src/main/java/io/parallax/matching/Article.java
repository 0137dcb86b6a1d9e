package io.parallax.matching;

import io.parallax.text.Sentences;
import io.parallax.text.Span;
import java.util.List;

/** The two texts of an article while it is read; what surrounds a match is worked out only where there is one. */
final class Article {
    private final String language;
    private final String title;
    private final List<Span> headline;
    private final String text;
    private final List<Span> sentences;
    private List<Span> headlineSentences;
    private Discourse inHeadline;
    private Discourse inWholeHeadline;
    private Discourse inText;

    Article(String language, String title, List<Span> headline, String text, List<Span> sentences) {
        this.language = language;
        this.title = title;
        this.headline = headline;
        this.text = text;
        this.sentences = sentences;
    }

    String language() {
        return language;
    }

    String title() {
        return title;
    }

    List<Span> headline() {
        return headline;
    }

    String text() {
        return text;
    }

    List<Span> sentences() {
        return sentences;
    }

    int sentenceCount() {
        return headline.size() + sentences.size();
    }

    Place place(int sentence) {
        return sentence < headline.size() ? Place.HEADLINE : Place.BODY;
    }

    private int indexInPlace(int sentence) {
        return sentence < headline.size() ? sentence : sentence - headline.size();
    }

    Span sentence(int sentence) {
        return (sentence < headline.size() ? headline : sentences).get(indexInPlace(sentence));
    }

    /** Where a match stands: a discourse and the number of its sentence. */
    record Setting(Discourse discourse, int sentence) {}

    /**
     * Where a match is to be understood. A headline is one unit of counting, but words of its other sentences say nothing of how
     * firmly this one speaks: "Talks were not easy. NATO is off the table" denies nothing.
     */
    Setting setting(int sentence, Span match) {
        if (place(sentence) == Place.HEADLINE) {
            return inHeadline(match);
        }
        inText = inText == null ? Discourse.of(Place.BODY, text, sentences, language) : inText;
        return new Setting(inText, indexInPlace(sentence));
    }

    private Setting inHeadline(Span match) {
        headlineSentences = headlineSentences == null ? Sentences.in(title) : headlineSentences;
        for (int i = 0; i < headlineSentences.size(); i++) {
            var sentence = headlineSentences.get(i);
            if (sentence.begin() <= match.begin() && match.end() <= sentence.end()) {
                inHeadline = inHeadline == null
                        ? Discourse.of(Place.HEADLINE, title, headlineSentences, language)
                        : inHeadline;
                return new Setting(inHeadline, i);
            }
        }
        inWholeHeadline =
                inWholeHeadline == null ? Discourse.of(Place.HEADLINE, title, headline, language) : inWholeHeadline;
        return new Setting(inWholeHeadline, 0);
    }
}
