package io.parallax.matching;

import io.parallax.matching.Report.Zone;
import java.util.List;

/** Words as a thing: somebody's claim, demand, warning. */
final class SpeechNouns {
    private final Tokens tokens;
    private final WordLists lists;
    private final Sources sources;
    private final Zones zones;

    SpeechNouns(Tokens tokens, WordLists lists, Sources sources, Zones zones) {
        this.tokens = tokens;
        this.lists = lists;
        this.sources = sources;
        this.zones = zones;
    }

    /** "Moscow's demand that", "claims by Kyiv that", "demands for". */
    Report at(int i) {
        boolean is = lists.has("passive-aux", tokens.low(i + 1))
                && !lists.has("is-complement", tokens.low(i + 2))
                && !amongOthers(i);
        int listing = i + 1;
        while (listing < tokens.size() && !tokens.isWord(listing) && tokens.quote(listing) < 0) {
            listing++;
        }
        boolean listed = listing > i + 1 && tokens.low(listing).equals("including");
        boolean colon = tokens.low(i + 1).equals(":");
        boolean led = colon || lists.has("copula", tokens.low(i + 1)) && amongOthers(i);
        if (is
                || !listed
                        && !led
                        && !lists.has("noun-complement", tokens.low(i + 1))
                        && !tokens.low(i + 1).equals("by")
                        && !tokens.low(i + 1).equals("from")) {
            return null;
        }
        var by = tokens.low(i + 1);
        Source source = null;
        int end = i + 1;
        if (by.equals("by") || by.equals("from")) {
            source = sources.beginningAt(i + 2);
            end = source == null ? i + 2 : source.end();
        } else {
            source = possessor(i);
        }
        if (source == null && (led || !lists.has("sourceless-noun", tokens.low(i)))) {
            return null;
        }
        return new Report(
                source,
                i,
                i + 1,
                ReportKind.CLAIMING,
                List.of(new Zone(
                        i,
                        colon || tokens.low(end).equals("that")
                                ? zones.stop(end + 1)
                                : zones.comma(listed ? listing : end))),
                false,
                true);
    }

    /** "Among Moscow's demands is". */
    private boolean amongOthers(int noun) {
        for (int i = Math.max(0, noun - 5); i < noun; i++) {
            if (tokens.low(i).equals("among")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name right before a noun is whose words it stands for: "Russian demands that", not "NATO support for". */
    private boolean telling(int noun) {
        boolean name = noun > 1 || lists.has("not-given", tokens.low(0)) || lists.has("no-person", tokens.low(0));
        return name
                && !lists.has("supporting-noun", tokens.low(noun))
                && !tokens.low(noun + 1).equals("to");
    }

    private Source possessor(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (tokens.low(i).equals("'s")) {
                return sources.endingAt(i - 1);
            } else if (lists.has("personal", tokens.low(i)) && lists.has("determiner", tokens.low(i))) {
                return new Source(i, i + 1, i, true);
            } else if (!tokens.isWord(i)
                    || lists.has("preposition", tokens.low(i)) && !tokens.low(i).equals("of")) {
                return null;
            } else if (i == noun - 1 && sources.isName(i) && telling(noun)) {
                return new Source(i, noun, i, false);
            }
        }
        return null;
    }
}
