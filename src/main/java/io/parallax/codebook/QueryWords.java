package io.parallax.codebook;

import io.parallax.codebook.Query.Either;
import io.parallax.codebook.Query.Exact;
import io.parallax.codebook.Query.Lemma;
import io.parallax.codebook.Query.Phrase;
import io.parallax.codebook.Query.Term;
import io.parallax.codebook.Query.Wildcard;
import io.parallax.codebook.Query.Word;
import io.parallax.text.Span;
import io.parallax.text.WordForm;
import io.parallax.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads the words of queries as the words of texts are read, so that {@code anti-NATO} is a phrase of two. Lemmas are
 * looked up in the languages given (BCP 47).
 */
final class QueryWords {
    /** Letters of no alphabet in use that stand in for {@code *} and {@code ?} while words are drawn and folded. */
    private static final char ANY_RUN = '\u01C1';

    private static final char ANY_ONE = '\u01C2';

    private final List<String> languages;

    QueryWords(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    /** A word outside quotation marks. */
    Query word(String text, int at) {
        var parts = new ArrayList<Query>();
        add(text, at, parts);
        return parts.size() == 1 ? parts.get(0) : new Phrase(parts);
    }

    /** What stands between quotation marks. */
    Query phrase(String text, int at) {
        var parts = new ArrayList<Query>();
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > i && holdsWord(text.substring(i, end))) {
                refuseOperators(text, i, end, at);
                add(text.substring(i, end), at + i, parts);
            }
            i = end + 1;
        }
        if (parts.isEmpty()) {
            throw new Misread(at, "no word between the quotation marks; for example: \"off the table\"");
        }
        return parts.size() == 1 ? parts.get(0) : new Phrase(parts);
    }

    /** Punctuation inside a phrase falls between words, as in a text; a sign of the language alone is a mistake. */
    private static boolean holdsWord(String piece) {
        return !Words.in(stoodIn(piece)).isEmpty() || "@~=|&".indexOf(piece.charAt(0)) >= 0;
    }

    private static void refuseOperators(String text, int from, int to, int at) {
        for (int i = from; i < to; i++) {
            if ("|&()".indexOf(text.charAt(i)) >= 0) {
                throw new Misread(
                        at + i,
                        "found '" + text.charAt(i)
                                + "' inside quotation marks; allowed there: words, wildcards, ~lemma,"
                                + " =Exact and @term; name alternatives in terms and write for example: \"off @thetable\"");
            }
        }
    }

    /** Adds the words of one blank-free piece. */
    void add(String text, int at, List<Query> parts) {
        switch (text.charAt(0)) {
            case '@' -> parts.add(term(text, at));
            case '~' -> parts.add(lemma(text, at));
            case '=' -> exact(text, at, parts);
            default -> plain(text, at, parts);
        }
    }

    private static Query term(String text, int at) {
        var name = text.substring(1);
        if (!name.matches("[\\p{L}\\p{N}_]([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?")) {
            throw new Misread(
                    at, "found '" + text + "' where '@' needs the name of a list under terms; for example: @nato");
        }
        return new Term(name, at);
    }

    private Query lemma(String text, int at) {
        var lemma = text.substring(1);
        var spans = Words.in(lemma);
        if (spans.size() != 1 || spans.get(0).length() != lemma.length() || hasWildcard(lemma)) {
            throw new Misread(at, "found '" + text + "' where '~' needs one word and no wildcard; for example: ~join");
        }
        var known = languages.stream()
                .map(Inflections::in)
                .filter(Inflections::known)
                .toList();
        if (known.isEmpty()) {
            throw new Misread(
                    at,
                    "'~' needs a dictionary, and there is none for " + String.join(", ", languages) + "; there are: "
                            + String.join(", ", Inflections.languages())
                            + "; write the forms out: (join | joins | joined)");
        }
        var folded = WordForm.of(lemma).folded();
        var forms = new TreeSet<String>();
        known.forEach(language -> forms.addAll(language.of(folded)));
        refuseInflected(text, folded, forms, known, at);
        return new Lemma(folded, List.copyOf(forms), at);
    }

    private static void refuseInflected(
            String text, String folded, TreeSet<String> forms, List<Inflections> known, int at) {
        if (forms.size() > 1) {
            return;
        }
        var lemmas = new TreeSet<String>();
        known.forEach(language -> lemmas.addAll(language.lemmasOf(folded)));
        if (!lemmas.isEmpty()) {
            throw new Misread(
                    at,
                    "'" + text.substring(1) + "' is itself a form of '" + lemmas.first() + "'; write ~" + lemmas.first()
                            + ", or " + text.substring(1) + " for this form alone");
        }
        if (forms.isEmpty()) {
            throw new Misread(
                    at,
                    "the dictionary has no lemma '" + text.substring(1)
                            + "'; write its forms out or use a wildcard; for example: (join | joins | joined) or join*");
        }
    }

    private void exact(String text, int at, List<Query> parts) {
        var word = text.substring(1);
        if (hasWildcard(word)) {
            throw new Misread(at, "found a wildcard in '" + text + "'; '=' needs one exact word; for example: =US");
        }
        drawn(word, at, parts, text, form -> acronym(form, at, new Exact(form.exact(), at)));
    }

    private void plain(String text, int at, List<Query> parts) {
        drawn(
                stoodIn(text),
                at,
                parts,
                text,
                form -> isWild(form.folded())
                        ? wildcard(form.folded(), text, at)
                        : acronym(form, at, new Word(form.folded(), at)));
    }

    private static void drawn(String word, int at, List<Query> parts, String text, Function<WordForm, Query> query) {
        var spans = Words.in(word);
        if (spans.isEmpty()) {
            throw new Misread(at, "found '" + text + "', which has no letter or digit; for example: NATO");
        }
        for (Span span : spans) {
            parts.add(query.apply(WordForm.of(span.in(word))));
        }
    }

    /** {@code U.S.} also finds {@code US} written so, but not the pronoun. */
    private static Query acronym(WordForm form, int at, Query own) {
        return WordForm.isAcronym(form.exact())
                ? new Either(List.of(own, new Exact(form.exact().replace(".", ""), at)))
                : own;
    }

    private static Query wildcard(String stoodIn, String text, int at) {
        var pattern = stoodIn.replaceAll(ANY_RUN + "+", "*").replace(ANY_ONE, '?');
        if (pattern.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new Misread(
                    at,
                    "'" + text + "' would match any word, which cannot be bounded; a wildcard needs at least one"
                            + " letter or digit; for example: aspir*");
        }
        return new Wildcard(pattern, at);
    }

    private static String stoodIn(String text) {
        return text.replace('*', ANY_RUN).replace('?', ANY_ONE);
    }

    private static boolean hasWildcard(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    private static boolean isWild(String folded) {
        return folded.indexOf(ANY_RUN) >= 0 || folded.indexOf(ANY_ONE) >= 0;
    }
}
