/**
 * What is counted: how often a framing is found, in whose voice, where it differs between outlets and who had it first.
 *
 * <p>Every table carries the counts beside the estimate. Counts are longs, so that the order of rows and the number of
 * partitions cannot move them; {@link io.parallax.statistics.Interval} is the only place that divides.
 */
package io.parallax.statistics;
