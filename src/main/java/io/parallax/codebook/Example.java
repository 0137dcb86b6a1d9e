package io.parallax.codebook;

import java.io.Serializable;

/**
 * A sentence with what must be found in it: of an example the framing, with the stance, voice and speaker that are given;
 * of a counterexample nothing.
 *
 * @param title a headline, null for a text alone
 * @param text a text, null for a headline alone
 * @param language BCP 47, null for the codebook's first
 * @param stance null for any
 * @param voice null for any
 * @param speaker null for any; compared without regard to case
 * @param pointer JSON pointer to the place in the codebook
 */
public record Example(
        String title, String text, String language, Stance stance, Voice voice, String speaker, String pointer)
        implements Serializable {}
