package io.parallax.codebook;

import java.io.Serializable;

/**
 * One way in which a framing is said.
 *
 * @param id unique within its framing
 * @param match what is looked for
 * @param text the query as it was written
 * @param scope the stretch that a match must lie in
 * @param stance what the words of the rule say by themselves; null for {@link Stance#AFFIRMED}
 * @param language BCP 47 language that an article must have, null for any
 */
public record Rule(String id, Query match, String text, Scope scope, Stance stance, String language)
        implements Serializable {}
