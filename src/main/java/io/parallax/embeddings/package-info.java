/**
 * Words as numbers that know their sentence: the hidden states of the MiniLM sentence model (Wang et al. 2020; Reimers and
 * Gurevych 2019), computed by ONNX Runtime. The only package that knows either. Model and runtime are some 110 MB and
 * travel beside the application jar; nothing here is loaded by jobs that do not use it. Plain Java, no Spark.
 */
package io.parallax.embeddings;
