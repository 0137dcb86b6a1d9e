package io.parallax.matching;

import io.parallax.codebook.Stance;
import io.parallax.text.Span;

/** How firmly, and the words that decided it (null where none did). */
record Stanced(Stance stance, Span cue) {}
