package io.parallax.matching;

import io.parallax.codebook.Voice;
import io.parallax.text.Span;

/** Whose words, the speaker where one is named, and the words that decided it (null where none did). */
record Voiced(Voice voice, String speaker, Span cue) {}
