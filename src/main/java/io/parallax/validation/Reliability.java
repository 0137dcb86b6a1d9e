package io.parallax.validation;

import io.parallax.tables.Table;

/**
 * One row per model and tenth of the probability that it gave its likeliest class, where any item lies there: how sure it
 * was beside how often it was right (a reliability diagram; Guo et al. 2017). A calibrated model has both equal.
 *
 * @param subject the model, as in {@link Evaluation}
 * @param low least probability of the tenth
 * @param high most
 * @param n held-out items
 * @param nRight of them with the class a person gave
 * @param confidence mean probability, in [low, high]
 */
public record Reliability(String subject, double low, double high, long n, long nRight, double confidence) {

    public static final Table<Reliability> TABLE = Table.of("reliability", Reliability.class);
}
