package io.parallax.text;

/** Tells of words of ASCII letters and digits alone, nearly all of an English text, which of them are of no interest. */
public interface WordSieve {
    /**
     * 0 where the word need not be looked at, 1 where it must.
     *
     * @param folded {@link Words#folded}
     * @param beginning the first eight characters as small letters, eight bits each, the first lowest; 0 where there are fewer
     */
    int lets(long folded, long beginning);
}
