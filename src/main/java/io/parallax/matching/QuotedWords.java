package io.parallax.matching;

import io.parallax.text.Quotation;
import io.parallax.text.Span;
import java.util.List;

/** Whether the words that carry a match stand in quotation marks. */
final class QuotedWords {
    /** How many tokens behind a match its quoted words can begin. */
    private static final int CARRIED = 5;

    private final String text;
    private final List<Quotation> quotations;
    private final Said said;
    private final Tokens tokens;
    private final WordLists lists;

    QuotedWords(String text, List<Quotation> quotations, Said said, WordLists lists) {
        this.text = text;
        this.quotations = quotations;
        this.said = said;
        this.tokens = said.tokens();
        this.lists = lists;
    }

    /** The quotation that most of a match stands in and that is speech; -1 for none. */
    int covering(Span match) {
        int best = -1;
        int covered = 0;
        for (int i = tokens.at(match.begin()); i < tokens.size() && tokens.begin(i) < match.end(); i++) {
            if (tokens.quote(i) >= 0 && speech(tokens.quote(i))) {
                best = tokens.quote(i);
                covered += Math.min(tokens.end(i), match.end()) - Math.max(tokens.begin(i), match.begin());
            }
        }
        return 2 * covered >= match.length() - spaces(match) ? best : -1;
    }

    /** Words in quotation marks that reach into a match or follow it in its phrase, as in: praised Putin as "smart". */
    int carried(Span match) {
        int from = tokens.at(match.begin());
        int to = tokens.at(match.end() - 1) + 1;
        for (int i = from; i < Math.min(to + CARRIED, tokens.size()); i++) {
            if (tokens.quote(i) >= 0
                    && said.isCredited(from, i + 1)
                    && speech(tokens.quote(i))
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
        var words = quotations.get(quote).words().in(text);
        return words.matches("\\p{L}+ly[,.]?");
    }

    private boolean isShort(int quote) {
        return quotations.get(quote).words().in(text).split(" ").length <= 4;
    }

    private int spaces(Span match) {
        return (int) match.in(text).chars().filter(c -> c == ' ').count();
    }

    private boolean speech(int quote) {
        var quotation = quotations.get(quote);
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
}
