package io.parallax.matching;

import io.parallax.codebook.Stance;
import io.parallax.codebook.Voice;
import io.parallax.text.Quotation;
import io.parallax.text.Quotations;
import io.parallax.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who says what, and how firmly, in one text. Built for texts that have a match; each sentence is read when it is first
 * asked for. Not thread-safe.
 */
public final class Discourse {
    private final String text;
    private final List<Span> sentences;
    private final WordLists lists;
    private final Map<Integer, Said> read = new HashMap<>();
    private List<Quotation> quotations;
    private Speakers speakers;

    private Discourse(String text, List<Span> sentences, WordLists lists) {
        this.text = text;
        this.sentences = sentences;
        this.lists = lists;
    }

    /**
     * @param sentences of the whole text, in order
     * @param language BCP 47; null is read as English; of a language without word lists only marks are read
     */
    public static Discourse of(Place place, String text, List<Span> sentences, String language) {
        return new Discourse(text, sentences, WordLists.of(language));
    }

    /**
     * How firmly a sentence puts forward what stands in a match.
     *
     * @param sentence index among the sentences
     * @param own whether a word, as it stands in the text, is one that the match itself calls for: negation and modal verbs
     *     among these belong to the proposition and are no cue
     */
    Stanced stance(Span match, int sentence, Predicate<String> own) {
        var said = said(sentence);
        return new Stances(said, lists, match, own).read();
    }

    /** Whose words stand in a match. */
    Voiced voice(Span match, int sentence) {
        var said = said(sentence);
        var tokens = said.tokens();
        var stances = new Stances(said, lists, match, word -> true);
        var rejection = stances.rejection();
        int from = tokens.at(match.begin());
        int to = tokens.at(match.end() - 1) + 1;
        var rejecting = rejection == null ? null : said.rejecting(rejection, from, lists);
        if (rejection != null && rejecting == null && tokens.quote(rejection.begin()) < 0) {
            return new Voiced(Voice.OUTLET, null, null);
        }
        var quoted = new QuotedWords(text, quotations(), said, lists);
        int quote = quoted.covering(match);
        quote = quote < 0 ? quoted.carried(match) : quote;
        if (quote >= 0) {
            return new Voiced(
                    Voice.QUOTED,
                    speakers().ofQuotation(quote, sentence),
                    quotations().get(quote).span());
        }
        var report = rejecting == null ? said.governing(from, to, lists) : rejecting;
        if (report == null
                || said.isOwnJudgement(report, from, lists)
                || isNobodys(report) && stances.read().stance() == Stance.DENIED) {
            return new Voiced(Voice.OUTLET, null, null);
        }
        var cue = tokens.span(report.begin(), report.end());
        return new Voiced(Voice.ATTRIBUTED, speakers().of(report.source(), sentence), cue);
    }

    /** "the claim that": whose it is, nothing says. */
    private static boolean isNobodys(Report report) {
        return report.noun() && report.source() == null;
    }

    Said said(int sentence) {
        return read.computeIfAbsent(sentence, index -> {
            var tokens = Tokens.of(text, sentences.get(index), quotations());
            return new Said(tokens, Reports.in(tokens, lists));
        });
    }

    List<Quotation> quotations() {
        if (quotations == null) {
            quotations = Quotations.in(text);
        }
        return quotations;
    }

    /** The word that names or stands for the source of words in one sentence; null where none is found. */
    public Span sourceHead(Span words, int sentence) {
        var said = said(sentence);
        var tokens = said.tokens();
        int quote = new QuotedWords(text, quotations(), said, lists).covering(words);
        if (quote >= 0) {
            return speakers().headOfQuotation(quote, sentence);
        }
        var report = said.introducing(tokens.at(words.begin()), tokens.at(words.end() - 1) + 1);
        return report == null || report.source() == null
                ? null
                : tokens.span(report.source().head(), report.source().head() + 1);
    }

    private Speakers speakers() {
        if (speakers == null) {
            speakers = new Speakers(this, text, sentences, lists);
        }
        return speakers;
    }

    /** What one sentence tells about its own speech. */
    public Speech speech(int sentence) {
        return Speech.of(said(sentence), quotations());
    }
}
