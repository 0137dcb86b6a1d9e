package io.parallax.codebook;

import io.parallax.codebook.Query.Apart;
import io.parallax.codebook.Query.Both;
import io.parallax.codebook.Query.Either;
import io.parallax.codebook.Query.Near;
import io.parallax.codebook.Query.Phrase;
import io.parallax.codebook.Query.Then;
import io.parallax.codebook.Query.Without;
import io.parallax.codebook.Sign.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the query language by recursive descent. From the loosest to the tightest: {@code |}, then {@code &} and
 * {@code & !}, then {@code NEAR/n}, {@code THEN/n} and {@code !NEAR/n}; operators of one rank group from the left.
 */
final class QueryParser {
    private static final int DEEPEST = 100;

    private final List<Sign> signs;
    private final QueryWords words;
    private final boolean listEntry;
    private int next;
    private int depth;

    private QueryParser(List<Sign> signs, QueryWords words, boolean listEntry) {
        this.signs = signs;
        this.words = words;
        this.listEntry = listEntry;
    }

    /** A rule's query. {@link Misread} where it cannot be honoured. */
    static Query parse(String query, QueryWords words) {
        return new QueryParser(Sign.of(query), words, false).whole();
    }

    /** An entry of a named list: as a query, but words that stand side by side are a phrase. */
    static Query parseEntry(String entry, QueryWords words) {
        return new QueryParser(Sign.of(entry), words, true).whole();
    }

    private Query whole() {
        if (peek().kind() == Kind.END) {
            throw new Misread(0, "the query is empty; for example: NATO NEAR/8 \"off the table\"");
        }
        var query = either();
        var rest = peek();
        switch (rest.kind()) {
            case END -> {
                return query;
            }
            case CLOSE -> throw new Misread(rest.at(), "found ')' without a '(' before it; take it out or open one");
            case NOT -> throw new Misread(rest.at(), "found '!' after a query; allowed: A & !B, A !NEAR/n B");
            default ->
                throw new Misread(
                        rest.at(),
                        "found " + shown(rest) + " with no operator before it; join with |, &, NEAR/n or THEN/n,"
                                + " or put adjacent words in quotation marks; for example: \"off the table\"");
        }
    }

    private Query either() {
        var options = new ArrayList<Query>();
        options.add(both());
        while (take(Kind.OR)) {
            options.add(both());
        }
        return options.size() == 1 ? options.get(0) : new Either(options);
    }

    private Query both() {
        var query = distance();
        while (take(Kind.AND)) {
            query = take(Kind.NOT) ? new Without(query, distance()) : new Both(query, distance());
        }
        return query;
    }

    private Query distance() {
        var query = primary();
        while (true) {
            var sign = peek();
            if (take(Kind.NEAR)) {
                query = new Near(query, sign.words(), primary());
            } else if (take(Kind.THEN)) {
                query = new Then(query, sign.words(), primary());
            } else if (take(Kind.APART)) {
                query = new Apart(query, sign.words(), primary());
            } else {
                return query;
            }
        }
    }

    private Query primary() {
        var sign = signs.get(next++);
        return switch (sign.kind()) {
            case WORD -> listEntry ? run(sign) : words.word(sign.text(), sign.at());
            case QUOTE -> words.phrase(sign.text(), sign.at());
            case OPEN -> group(sign);
            default -> throw new Misread(sign.at(), expected(sign));
        };
    }

    /** Words side by side in a list entry: {@code North Atlantic alliance}. */
    private Query run(Sign first) {
        var parts = new ArrayList<Query>();
        words.add(first.text(), first.at(), parts);
        while (peek().kind() == Kind.WORD) {
            var word = signs.get(next++);
            words.add(word.text(), word.at(), parts);
        }
        return parts.size() == 1 ? parts.get(0) : new Phrase(parts);
    }

    private Query group(Sign open) {
        if (++depth > DEEPEST) {
            throw new Misread(open.at(), "nested more than " + DEEPEST + " deep; move parts of it into terms");
        }
        if (peek().kind() == Kind.CLOSE) {
            throw new Misread(open.at(), "nothing between '(' and ')'; for example: (peace | ceasefire)");
        }
        var query = either();
        var close = peek();
        if (!take(Kind.CLOSE)) {
            throw close.kind() == Kind.END
                    ? new Misread(open.at(), "this '(' is never closed; for example: (peace | ceasefire)")
                    : new Misread(
                            close.at(),
                            "found " + shown(close) + " where an operator or ')' is needed;"
                                    + " join with |, &, NEAR/n or THEN/n, or put adjacent words in quotation marks");
        }
        depth--;
        return query;
    }

    private String expected(Sign sign) {
        var before = next < 2 ? "at the start" : "after '" + signs.get(next - 2).text() + "'";
        if (sign.kind() == Kind.NOT) {
            return "found '!' " + before + ", where there is nothing yet to exclude from; allowed: A & !B, A !NEAR/n B;"
                    + " for example: NATO & !troops";
        }
        return "found " + shown(sign) + " " + before
                + ", where a word, a phrase in quotation marks, @term, ~lemma or '('"
                + " is needed; for example: @nato NEAR/8 \"off the table\"";
    }

    private static String shown(Sign sign) {
        return sign.kind() == Kind.END ? "the end" : "'" + sign.text() + "'";
    }

    private Sign peek() {
        return signs.get(next);
    }

    private boolean take(Kind kind) {
        if (peek().kind() != kind) {
            return false;
        }
        next++;
        return true;
    }
}
