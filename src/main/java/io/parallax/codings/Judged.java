package io.parallax.codings;

/**
 * One coded sentence, as one question sees it.
 *
 * @param story sentences of one story are not independent
 * @param weight one over the probability of the draw
 * @param isFound what the detector says
 * @param coded what people say: 1 yes, 0 no, between where coders differ
 */
record Judged(String story, double weight, boolean isFound, double coded) {}
