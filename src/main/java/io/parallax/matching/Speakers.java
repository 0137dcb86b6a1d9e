package io.parallax.matching;

import io.parallax.text.Span;
import java.util.List;

/** The names of sources: as they stand, pronouns and bare titles as the name they stand for, one spelling a person. */
final class Speakers {
    /** How many sentences back a pronoun or title looks for its name. */
    private static final int BACK = 6;

    private final Discourse discourse;
    private final String text;
    private final List<Span> sentences;
    private final WordLists lists;

    Speakers(Discourse discourse, String text, List<Span> sentences, WordLists lists) {
        this.discourse = discourse;
        this.text = text;
        this.sentences = sentences;
        this.lists = lists;
    }

    /** Null where nobody is named, here or before. */
    String of(Source source, int sentence) {
        if (source == null) {
            return null;
        }
        var tokens = discourse.said(sentence).tokens();
        if (lists.has("own-voice", tokens.low(source.head()))) {
            return null;
        }
        if (source.pronoun()) {
            return antecedent(source, sentence);
        }
        var name = new Name(tokens, lists, apposed(tokens, source));
        if (name.isBareTitle()) {
            var named = titled(tokens.low(source.head()), sentence, source.begin());
            return named == null ? name.asItStands() : named;
        }
        return name.isPersonal() ? Name.oneSpelling(text, name.asItStands()) : name.asItStands();
    }

    /** "Norway's foreign minister, Per Holm,": the name behind what somebody is. */
    private Source apposed(Tokens tokens, Source source) {
        boolean title = !tokens.isCapital(source.head()) && lists.isAgent(tokens.low(source.head()));
        var sources = new Sources(tokens, lists);
        boolean named = title && tokens.low(source.end()).equals(",") && sources.isName(source.end() + 1);
        var name = named ? sources.beginningAt(source.end() + 1) : null;
        boolean closed = name != null && tokens.isCapital(name.head()) && !tokens.isWord(name.end());
        return closed && new Name(tokens, lists, name).isPersonal() ? name : source;
    }

    /** A source and the sentence it stands in. */
    private record Placed(Source source, int sentence) {}

    /** The speaker of a quotation, from the sentences that it spans and those beside it; null for none. */
    String ofQuotation(int quote, int sentence) {
        var placed = placed(quote, sentence);
        return placed == null ? null : of(placed.source(), placed.sentence());
    }

    /** The word that names or stands for the speaker of a quotation; null for none. */
    Span headOfQuotation(int quote, int sentence) {
        var placed = placed(quote, sentence);
        if (placed == null) {
            return null;
        }
        int head = placed.source().head();
        return discourse.said(placed.sentence()).tokens().span(head, head + 1);
    }

    private Placed placed(int quote, int sentence) {
        var words = discourse.quotations().get(quote).words();
        var own = tagged(quote, sentence);
        if (own != null) {
            return new Placed(own, sentence);
        }
        for (int s = sentence + 1; s < sentences.size() && sentences.get(s).begin() < words.end(); s++) {
            var source = tagged(quote, s);
            if (source != null) {
                return new Placed(source, s);
            }
        }
        for (int s = sentence - 1; s >= Math.max(0, sentence - BACK) && continues(quote, s); s--) {
            var source = lastSource(s);
            if (source != null) {
                return new Placed(source, s);
            }
        }
        return null;
    }

    /** Whether a sentence before belongs to the same speech: the same quotation, paragraph, or one left open. */
    private boolean continues(int quote, int sentence) {
        var words = discourse.quotations().get(quote).words();
        int begin = sentences.get(sentence).begin();
        if (text.substring(begin, Math.max(begin, words.begin())).indexOf('\n') < 0) {
            return true;
        }
        return quote > 0 && discourse.quotations().get(quote - 1).open();
    }

    /** The source in a sentence of the words of a quotation. */
    private Source tagged(int quote, int sentence) {
        var said = discourse.said(sentence);
        var tokens = said.tokens();
        int from = -1;
        int to = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.quote(i) == quote) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        if (from < 0) {
            return null;
        }
        for (var report : said.reports()) {
            if (report.source() != null
                    && report.tag()
                    && Math.abs(report.source().begin() - to) <= 2) {
                return report.source();
            }
        }
        var introducing = said.introducing(from, to);
        return introducing == null ? null : introducing.source();
    }

    private Source lastSource(int sentence) {
        var reports = discourse.said(sentence).reports();
        for (int i = reports.size() - 1; i >= 0; i--) {
            if (reports.get(i).source() != null) {
                return reports.get(i).source();
            }
        }
        return null;
    }

    /** The last name before a pronoun that can be meant: a source first, then what opens a sentence. */
    private String antecedent(Source pronoun, int sentence) {
        var tokens = discourse.said(sentence).tokens();
        if (!lists.has("personal", tokens.low(pronoun.head()))) {
            return null;
        }
        boolean one = lists.has("one-person", tokens.low(pronoun.head()));
        for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
            var name = lastName(s, s == sentence ? pronoun.begin() : Integer.MAX_VALUE, one);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private String lastName(int sentence, int before, boolean one) {
        var said = discourse.said(sentence);
        for (int i = said.reports().size() - 1; i >= 0; i--) {
            var source = said.reports().get(i).source();
            if (source != null && !source.pronoun() && source.end() <= before && fits(said.tokens(), source, one)) {
                return of(source, sentence);
            }
        }
        var opening = new Sources(said.tokens(), lists).beginningAt(0);
        boolean named = opening != null
                && opening.end() <= before
                && !opening.pronoun()
                && new Sources(said.tokens(), lists).isName(opening.head())
                && !isAdjunct(said.tokens(), opening);
        if (named && fits(said.tokens(), opening, one)) {
            return of(opening, sentence);
        }
        return one && before < Integer.MAX_VALUE ? lastPerson(said.tokens(), before, sentence) : null;
    }

    /** The last name of a person before a pronoun in its own sentence. */
    private String lastPerson(Tokens tokens, int before, int sentence) {
        var sources = new Sources(tokens, lists);
        for (int i = Math.min(before, tokens.size()) - 1; i >= 0; i--) {
            if (sources.isName(i)
                    && tokens.quote(i) < 0
                    && !lists.has("no-person", tokens.low(i))
                    && !tokens.low(i + 1).equals("'s")) {
                var source = sources.endingAt(i);
                return source == null || isAdjunct(tokens, source) ? null : of(source, sentence);
            }
        }
        return null;
    }

    /** "Visiting Riga, he said". */
    private static boolean isAdjunct(Tokens tokens, Source source) {
        return source.begin() <= 1 && source.head() > 0 && tokens.low(0).endsWith("ing");
    }

    private boolean fits(Tokens tokens, Source source, boolean one) {
        boolean person = tokens.isCapital(source.head())
                ? !lists.has("no-person", tokens.low(source.head()))
                : lists.isAgent(tokens.low(source.head()))
                        && !tokens.low(source.head()).endsWith("s");
        return !one || person;
    }

    /** The name that last stood behind a title: "President Stubb" for "the president". */
    private String titled(String title, int sentence, int before) {
        for (int s = sentence; s >= Math.max(0, sentence - 2 * BACK); s--) {
            var tokens = discourse.said(s).tokens();
            for (int i = (s == sentence ? Math.min(before, tokens.size()) : tokens.size()) - 2; i >= 0; i--) {
                if (tokens.low(i).equals(title) && new Sources(tokens, lists).isName(i + 1)) {
                    var source = new Sources(tokens, lists).beginningAt(i + 1);
                    if (source != null) {
                        return Name.oneSpelling(text, new Name(tokens, lists, source).asItStands());
                    }
                }
            }
        }
        return null;
    }
}
