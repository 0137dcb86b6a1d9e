package io.parallax.validation;

import io.parallax.tables.Table;

/**
 * One row per metric of a detector or model.
 *
 * @param subject what was measured, e.g. {@code tone}
 * @param metric e.g. {@code macro_f1}, {@code expected_calibration_error}
 * @param value within the range
 * @param n judged items behind the value
 * @param baseline the same metric of the simplest rival, null where there is none
 * @param rangeLow the least the metric can be
 * @param rangeHigh the most it can be
 * @param direction which end is good
 * @param about data, split and baseline in a sentence
 */
public record Evaluation(
        String subject,
        String metric,
        double value,
        long n,
        Double baseline,
        double rangeLow,
        double rangeHigh,
        Direction direction,
        String about) {

    public static final Table<Evaluation> TABLE = Table.of("evaluations", Evaluation.class);

    /** Which values are good. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER
    }
}
