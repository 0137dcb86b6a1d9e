package io.parallax.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage of an article in which something was found: {@code Quote.of(context, begin, end).source("Daily", date, url)}.
 *
 * @param text the passage
 * @param marks what to mark in it
 * @param source who published it, empty where nobody is named
 * @param date when, null where that is not known
 * @param link where it can be read, null where it cannot
 * @param title headline of the article, empty for none
 * @param tags stance, voice and other words to show as chips
 * @param language BCP 47 tag of the passage, null where it is not known
 */
public record Quote(
        String text,
        List<Mark> marks,
        String source,
        LocalDate date,
        String link,
        String title,
        List<Tag> tags,
        String language) {
    /**
     * A stretch of the passage.
     *
     * @param begin offset of its first UTF-16 unit
     * @param end offset behind its last
     * @param isCue whether it is the cue that decided the stance, not the match
     */
    record Mark(int begin, int end, boolean isCue) {}

    /** A chip: its kind gives the colour, its words are shown. */
    record Tag(String kind, String words) {}

    public Quote {
        marks = List.copyOf(marks);
        tags = List.copyOf(tags);
        for (Mark mark : marks) {
            if (mark.begin < 0 || mark.begin > mark.end || mark.end > text.length()) {
                throw new IllegalArgumentException("A mark from " + mark.begin + " to " + mark.end
                        + " does not lie in a passage of " + text.length()
                        + "; offsets count from the start of the passage, not of the article.");
            }
        }
    }

    /** A passage with its match; offsets are UTF-16 units from the start of the passage. */
    public static Quote of(String text, int begin, int end) {
        return new Quote(text, List.of(new Mark(begin, end, false)), "", null, null, "", List.of(), null);
    }

    /** Marks the cue that decided the stance. */
    public Quote cue(int begin, int end) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(new Mark(begin, end, true));
        return new Quote(text, more, source, date, link, title, tags, language);
    }

    /** Date and link may be null. */
    public Quote source(String outlet, LocalDate day, String url) {
        return new Quote(text, marks, outlet, day, url, title, tags, language);
    }

    public Quote title(String headline) {
        return new Quote(text, marks, source, date, link, headline, tags, language);
    }

    public Quote stance(String word) {
        return tag(word, word);
    }

    /** The voice, and the speaker or null. */
    public Quote voice(String word, String speaker) {
        return tag(word, speaker == null ? word : word + ": " + speaker);
    }

    public Quote language(String tag) {
        return new Quote(text, marks, source, date, link, title, tags, tag);
    }

    public Quote tag(String kind, String words) {
        List<Tag> more = new ArrayList<>(tags);
        more.add(new Tag(kind, words));
        return new Quote(text, marks, source, date, link, title, more, language);
    }
}
