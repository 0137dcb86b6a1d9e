/**
 * YAML files written by people: job files, codebooks, outlet registries. A {@link io.parallax.documents.Document} remembers
 * the line and column of every key and value, so that each {@link io.parallax.documents.Mistake} can point at the place to
 * repair. Plain Java, no Spark.
 */
package io.parallax.documents;
