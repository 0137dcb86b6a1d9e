package io.parallax.matching;

import java.util.List;

/**
 * What reading one article gave.
 *
 * @param sentences number of sentences in title and text
 * @param words number of words in title and text
 * @param about whether the article is on the codebook's subject; false where the codebook has no {@code about}
 * @param findings at most one a sentence and framing; headline first, then by sentence, then by framing in codebook order
 */
public record Reading(int sentences, int words, boolean about, List<Finding> findings) {}
