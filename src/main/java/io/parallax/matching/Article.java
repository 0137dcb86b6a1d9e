package io.parallax.matching;

import io.parallax.text.Span;
import java.util.List;

/** The two texts of an article while it is read; what surrounds a match is worked out only where there is one. */
final class Article {
    private final String language;
    private final String title;
    private final List<Span> headline;
    private final String text;
    private final List<Span> sentences;
    private Discourse inHeadline;
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

    int indexInPlace(int sentence) {
        return sentence < headline.size() ? sentence : sentence - headline.size();
    }

    Span sentence(int sentence) {
        return (sentence < headline.size() ? headline : sentences).get(indexInPlace(sentence));
    }

    Discourse discourse(int sentence) {
        if (place(sentence) == Place.HEADLINE) {
            inHeadline = inHeadline == null ? Discourse.of(Place.HEADLINE, title, headline, language) : inHeadline;
            return inHeadline;
        }
        inText = inText == null ? Discourse.of(Place.BODY, text, sentences, language) : inText;
        return inText;
    }
}
