/**
 * The compiled codebook and what it finds in one article: mentions with their spans, stance, voice and speaker. Plain
 * Java, no Spark.
 */
package io.parallax.matching;
