package io.parallax.matching;

import io.parallax.matching.Report.Zone;
import java.util.List;

/** Sources set off by a colon or dash, as headlines have them. */
final class Headings {
    private final Tokens tokens;
    private final WordLists lists;
    private final Sources sources;
    private final List<Report> found;

    /** @param found takes what is found */
    Headings(Tokens tokens, WordLists lists, Sources sources, List<Report> found) {
        this.tokens = tokens;
        this.lists = lists;
        this.sources = sources;
        this.found = found;
    }

    /** "Zelensky: NATO is off the table" and "NATO off the table - Kremlin". */
    void read() {
        for (int i = 1; i < tokens.size() - 1; i++) {
            boolean dash = tokens.low(i).equals("-");
            if (tokens.quote(i) < 0 && (dash || tokens.low(i).equals(":"))) {
                heading(i, dash);
            }
        }
    }

    private void heading(int mark, boolean dash) {
        int last = tokens.size() - 1;
        while (last > mark && !tokens.isWord(last)) {
            last--;
        }
        if (!dash && mark <= 6 && isSource(0, mark)) {
            int end = speakerEnd(mark);
            found.add(new Report(
                    new Source(0, end, end - 1, false),
                    mark,
                    mark + 1,
                    ReportKind.NEUTRAL,
                    List.of(new Zone(mark, tokens.size())),
                    false,
                    true));
        } else if ((!dash || tokens.isWord(tokens.size() - 1))
                && last - mark <= 6
                && mark >= 3
                && last > mark
                && isSource(mark + 1, last + 1)) {
            found.add(new Report(
                    new Source(mark + 1, last + 1, last, false),
                    mark,
                    mark + 1,
                    ReportKind.NEUTRAL,
                    List.of(new Zone(0, mark)),
                    true,
                    true));
        }
    }

    /** Of "Trump on NATO:" behind the one who speaks. */
    private int speakerEnd(int mark) {
        for (int i = 1; i < mark; i++) {
            if (tokens.low(i).equals("on") && sources.isName(i - 1)) {
                return i;
            }
        }
        return mark;
    }

    private boolean isSource(int from, int to) {
        if (!tokens.isCapital(from) && !lists.has("source-word", tokens.low(to - 1))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean word =
                    tokens.isWord(i) && !lists.has("no-source", tokens.low(i)) && !lists.has("auxiliary", tokens.low(i))
                            || tokens.low(i).equals("'s");
            if (!word || (lists.verb(tokens.low(i)) != null && !lists.has("source-word", tokens.low(i)))) {
                return false;
            }
        }
        return sources.isName(to - 1)
                || lists.has("source-word", tokens.low(to - 1))
                || lists.has("title", tokens.low(to - 1));
    }
}
