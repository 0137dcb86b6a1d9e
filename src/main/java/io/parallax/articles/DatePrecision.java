package io.parallax.articles;

/** What is known of a publication time. */
public enum DatePrecision {
    INSTANT,
    HOUR,
    DAY,
    MONTH,
    /** No date, or one that could not be used. */
    NONE
}
