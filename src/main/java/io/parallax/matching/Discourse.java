package io.parallax.matching;

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
    /** How many tokens behind a match its quoted words can begin. */
    private static final int CARRIED = 5;

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
        return new Stances(said.tokens(), lists, match, own).read();
    }

    /** Whose words stand in a match. */
    Voiced voice(Span match, int sentence) {
        var said = said(sentence);
        var tokens = said.tokens();
        var rejection = new Stances(tokens, lists, match, word -> true).rejection();
        int from = tokens.at(match.begin());
        int to = tokens.at(match.end() - 1) + 1;
        if (rejection != null
                && said.governing(rejection.begin(), rejection.end(), lists) == null
                && tokens.quote(rejection.begin()) < 0) {
            return new Voiced(Voice.OUTLET, null, null);
        }
        int quote = covering(match, tokens, said);
        quote = quote < 0 ? carried(match, tokens, said) : quote;
        if (quote >= 0) {
            return new Voiced(
                    Voice.QUOTED,
                    speakers().ofQuotation(quote, sentence),
                    quotations().get(quote).span());
        }
        var report = said.governing(from, to, lists);
        if (report == null) {
            return new Voiced(Voice.OUTLET, null, null);
        }
        var cue = tokens.span(report.begin(), report.end());
        return new Voiced(Voice.ATTRIBUTED, speakers().of(report.source(), sentence), cue);
    }

    /** The quotation that most of a match stands in and that is speech; -1 for none. */
    private int covering(Span match, Tokens tokens, Said said) {
        int best = -1;
        int covered = 0;
        for (int i = tokens.at(match.begin()); i < tokens.size() && tokens.begin(i) < match.end(); i++) {
            if (tokens.quote(i) >= 0 && speech(tokens.quote(i), tokens, said)) {
                best = tokens.quote(i);
                covered += Math.min(tokens.end(i), match.end()) - Math.max(tokens.begin(i), match.begin());
            }
        }
        return 2 * covered >= match.length() - spaces(match) ? best : -1;
    }

    /** Words in quotation marks that reach into a match or follow it in its phrase, as in: praised Putin as "smart". */
    private int carried(Span match, Tokens tokens, Said said) {
        int from = tokens.at(match.begin());
        int to = tokens.at(match.end() - 1) + 1;
        for (int i = from; i < Math.min(to + CARRIED, tokens.size()); i++) {
            if (tokens.quote(i) >= 0
                    && said.governing(from, i + 1, lists) != null
                    && speech(tokens.quote(i), tokens, said)
                    && (i >= to || isShort(tokens.quote(i)))
                    && !isAdverb(tokens.quote(i))) {
                return tokens.quote(i);
            }
            if (i >= to
                    && !tokens.low(i).equals("“")
                    && (!tokens.isWord(i)
                            || lists.has("stop-clause", tokens.low(i))
                                    && !tokens.low(i).equals("as"))) {
                return -1;
            }
        }
        return -1;
    }

    /** "immediately" alone carries nothing. */
    private boolean isAdverb(int quote) {
        var words = quotations().get(quote).words().in(text);
        return words.matches("\\p{L}+ly[,.]?");
    }

    private boolean isShort(int quote) {
        return quotations().get(quote).words().in(text).split(" ").length <= 4;
    }

    private int spaces(Span match) {
        return (int) match.in(text).chars().filter(c -> c == ' ').count();
    }

    private boolean speech(int quote, Tokens tokens, Said said) {
        var quotation = quotations().get(quote);
        return switch (quotation.kind()) {
            case SPEECH -> true;
            case FRAGMENT -> {
                int from = tokens.at(quotation.words().begin());
                int to = tokens.at(quotation.words().end() - 1) + 1;
                yield said.governing(from, to, lists) != null;
            }
            case SCARE, TITLE -> false;
        };
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

    private Speakers speakers() {
        if (speakers == null) {
            speakers = new Speakers(this, text, sentences, lists);
        }
        return speakers;
    }

    /** The word that names or stands for the source of words in one sentence; null where none is found. */
    public Span sourceHead(Span words, int sentence) {
        var said = said(sentence);
        var tokens = said.tokens();
        int quote = covering(words, tokens, said);
        if (quote >= 0) {
            return speakers().headOfQuotation(quote, sentence);
        }
        var report = said.introducing(tokens.at(words.begin()), tokens.at(words.end() - 1) + 1);
        return report == null || report.source() == null
                ? null
                : tokens.span(report.source().head(), report.source().head() + 1);
    }

    /** What one sentence tells about its own speech. */
    public Speech speech(int sentence) {
        return Speech.of(said(sentence), quotations());
    }
}
