package io.parallax.stories;

import java.io.Serializable;

/**
 * When two articles share enough to be one story.
 *
 * @param shingle words in a row that are compared as one, at least 1
 * @param similarity Jaccard similarity of the two shingle sets from which they tie, in (0, 1]
 * @param containment share of the smaller set found in the other from which they tie, in (0, 1]
 * @param windowDays most days between the two dates, at least 0
 */
public record StoryOptions(int shingle, double similarity, double containment, int windowDays) implements Serializable {
    public static final StoryOptions DEFAULTS = new StoryOptions(8, 0.5, 0.5, 14);

    public StoryOptions {
        atLeast("shingle", shingle, 1, "8");
        atLeast("window_days", windowDays, 0, "14");
        share("similarity", similarity);
        share("containment", containment);
    }

    private static void atLeast(String option, int found, int least, String example) {
        if (found < least) {
            throw new IllegalArgumentException("stories: " + option + " is " + found + ", allowed is " + least
                    + " or more, for example " + example);
        }
    }

    private static void share(String option, double found) {
        if (!(found > 0 && found <= 1)) {
            throw new IllegalArgumentException(
                    "stories: " + option + " is " + found + ", allowed is above 0 and at most 1, for example 0.5");
        }
    }

    long windowSeconds() {
        return windowDays * 86_400L;
    }
}
