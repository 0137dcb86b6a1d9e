package io.parallax.matching;

import java.util.Locale;

/** How a source is called: a person by name without what describes them, anybody else as the phrase stands. */
final class Name {
    private final Tokens tokens;
    private final WordLists lists;
    private final Source source;
    private final Sources sources;

    Name(Tokens tokens, WordLists lists, Source source) {
        this.tokens = tokens;
        this.lists = lists;
        this.source = source;
        this.sources = new Sources(tokens, lists);
    }

    boolean isBareTitle() {
        return !sources.isName(source.head())
                && lists.has("title", tokens.low(source.head()))
                && source.head() - source.begin() <= 1;
    }

    /** "Macron and Merz". */
    private boolean isJoined() {
        for (int i = source.begin() + 1; i < source.head(); i++) {
            if (tokens.low(i).equals("and") && sources.isName(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the head is a name that no "the" leads: a person's, or that of a country. */
    boolean isPersonal() {
        return sources.isName(source.head())
                && !lists.has("no-person", tokens.low(source.head()))
                && !lists.has("title", tokens.low(source.head()))
                && !led()
                && !(source.begin() == source.head() && source.end() > source.head() + 1)
                && !isJoined();
    }

    private boolean led() {
        int run = run();
        return run > source.begin() && lists.has("determiner", tokens.low(run - 1))
                || lists.has("determiner", tokens.low(run));
    }

    String asItStands() {
        if (!isPersonal()) {
            return tokens.span(source.begin(), Math.max(source.end(), source.head() + 1))
                    .in(tokens.text());
        }
        int begin = run();
        for (int i = begin; i < source.head(); i++) {
            if (lists.has("title", tokens.low(i))) {
                boolean lone = i + 1 == source.head();
                begin = lone && lists.has("honorific", tokens.low(i)) ? i : i + 1;
            }
        }
        return tokens.span(begin, source.head() + 1).in(tokens.text());
    }

    private int run() {
        int begin = source.head();
        while (begin > source.begin()
                && (sources.isName(begin - 1) || lists.has("name-particle", tokens.low(begin - 1)))) {
            begin--;
        }
        boolean ofTitle = tokens.low(begin - 1).equals("of") && lists.has("of-title", tokens.low(begin - 2));
        return ofTitle && begin < source.head() ? begin + 1 : begin;
    }

    /** The full name that a text gives a surname, if it gives one only; else the name itself. */
    static String oneSpelling(String text, String name) {
        var surname = name.substring(name.lastIndexOf(' ') + 1);
        String full = null;
        for (int at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length())) {
            var given = given(text, at, at + surname.length());
            if (given != null && full != null && !full.equals(given + " " + surname)) {
                return name;
            }
            full = given == null ? full : given + " " + surname;
        }
        return full == null || isGiven(name) ? name : full;
    }

    private static boolean isGiven(String name) {
        return name.indexOf(' ') > 0
                && !name.contains(".")
                && !name.startsWith("President")
                && !name.startsWith("Mr")
                && !name.startsWith("Mrs")
                && !name.startsWith("Ms");
    }

    private static String given(String text, int at, int end) {
        if (at < 3 || text.charAt(at - 1) != ' ' || end < text.length() && Character.isLetter(text.charAt(end))) {
            return null;
        }
        int begin = at - 1;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        var word = text.substring(begin, at - 1);
        boolean written =
                word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
        var lists = WordLists.of("en");
        var low = word.toLowerCase(Locale.ROOT);
        return written && !lists.has("not-given", low) && !lists.has("preposition", low) ? word : null;
    }
}
