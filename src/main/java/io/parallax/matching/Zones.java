package io.parallax.matching;

import io.parallax.matching.Report.Zone;
import java.util.ArrayList;
import java.util.List;

/** Where in a sentence the words stand that a report credits. */
final class Zones {
    /** The most words of a span of time before "after". */
    private static final int SPAN = 5;

    private final Tokens tokens;
    private final WordLists lists;

    Zones(Tokens tokens, WordLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    private int clause(int verb) {
        int i = verb;
        while (i > 0 && !tokens.low(i - 1).equals(",") && !lists.has("stop", tokens.low(i - 1))) {
            i--;
        }
        return i;
    }

    List<Zone> zones(int begin, int end, Subjects.Subject subject) {
        if (subject.passive()) {
            return List.of(new Zone(clause(begin), stop(end)));
        }
        if (!subject.tag()) {
            return List.of(new Zone(begin, isAside(subject.source()) ? comma(end) : stop(end)));
        }
        int from = subject.source() == null
                ? begin
                : Math.min(begin, subject.source().begin());
        int to = subject.source() == null ? end : Math.max(end, subject.source().end());
        return around(from, to);
    }

    /** "which Kyiv learned of from the press": a clause that says something beside the sentence, up to its comma. */
    private boolean isAside(Source source) {
        return source != null
                && lists.has("object-relative", tokens.low(source.begin() - 1))
                && tokens.low(source.begin() - 2).equals(",");
    }

    /** All before a tag, and what follows it as long as nothing closes its words. */
    List<Zone> around(int from, int to) {
        var zones = new ArrayList<Zone>();
        zones.add(new Zone(start(from), from));
        int behind = to;
        while (behind < tokens.size() && tokens.isWord(behind)) {
            behind++;
        }
        boolean ends = from > 0 && (behind >= tokens.size() || lists.has("closing", tokens.low(behind + 1)));
        if (!ends) {
            zones.add(new Zone(from == 0 ? to : behind, stop(from == 0 ? behind : behind + 1)));
        }
        return zones;
    }

    /** Where the words before a tag begin: behind the last semicolon. */
    private int start(int from) {
        for (int i = from - 1; i > 0; i--) {
            if (tokens.low(i).equals(";") && tokens.quote(i) < 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where words that are reported from {@code from} on end, outside quotation marks. */
    int stop(int from) {
        boolean subordinate = lists.has("subordinator", tokens.low(0)) && !commaBefore(from);
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.quote(i) >= 0) {
                continue;
            } else if (subordinate
                    && tokens.low(i).equals(",")
                    && !tokens.low(i + 1).equals("“")) {
                return i;
            }
            boolean comma = tokens.low(i).equals(",") || tokens.low(i).equals("-");
            boolean closed = lists.has("closing", tokens.low(i + 1)) && !goesOn(i + 1) || laterOn(i + 1);
            boolean explained = i > from && tokens.low(i).equals(":") && lists.has("presupposing", tokens.low(i + 1));
            if (tokens.low(i).equals(";") || comma && closed || explained) {
                return i;
            }
        }
        return tokens.size();
    }

    /** "a day after", "hours before": when something was said. */
    private boolean laterOn(int from) {
        int i = from;
        while (i < from + SPAN
                && (tokens.isNumber(i)
                        || lists.has("determiner", tokens.low(i))
                        || lists.has("time", tokens.low(i))
                        || lists.has("time-adjective", tokens.low(i)))) {
            i++;
        }
        boolean span = i > from && lists.has("time", tokens.low(i - 1));
        return span && lists.has("subordinator", tokens.low(i));
    }

    int comma(int from) {
        int i = from;
        while (i < tokens.size()
                && !(tokens.quote(i) < 0
                        && (tokens.low(i).equals(",") || tokens.low(i).equals(";")))) {
            i++;
        }
        return i;
    }

    private boolean commaBefore(int end) {
        for (int i = 0; i < end; i++) {
            if (tokens.low(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "but" goes on with what is reported: without a subject, or in the tense of reported speech. */
    private boolean goesOn(int conjunction) {
        if (!tokens.low(conjunction).equals("but")) {
            return false;
        }
        if (lists.has("going-on", tokens.low(conjunction + 1))
                || tokens.low(conjunction + 1).endsWith("ing")
                || tokens.low(conjunction + 1).equals("“")) {
            return true;
        }
        for (int i = conjunction + 1; i < conjunction + 7 && tokens.isWord(i); i++) {
            if (lists.has("unreal", tokens.low(i)) || tokens.low(i).equals("should")) {
                return true;
            }
        }
        return false;
    }
}
