/**
 * The analyst's instrument: framings, their rules and the query language, read from one YAML file and checked before
 * anything is counted. Plain Java, no Spark.
 */
package io.parallax.codebook;
