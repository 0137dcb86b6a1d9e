package io.parallax.stories;

import java.io.Serializable;

/**
 * When two articles belong to one story.
 *
 * @param shingle words a shingle
 * @param similarity least Jaccard similarity of their shingles, in (0, 1]
 * @param containment or least share of the shorter one's shingles that the longer one has too, in (0, 1]
 * @param windowDays most days between them; an article without a date may belong to any time
 */
public record StoryOptions(int shingle, double similarity, double containment, int windowDays) implements Serializable {

    public static StoryOptions usual() {
        return new StoryOptions(8, 0.5, 0.5, 14);
    }
}
