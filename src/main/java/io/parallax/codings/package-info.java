/**
 * Counts held against people: a probability sample of sentences to code by hand, the codings read back, what they say of the
 * detector, and what the prevalence is once its errors are taken into account.
 */
package io.parallax.codings;
