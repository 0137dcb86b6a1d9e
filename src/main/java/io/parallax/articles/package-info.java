/**
 * Received articles and what was left out: inputs of any format become one table {@code articles}, every record that
 * cannot goes to {@code rejections} with its reason, and the two add up to the records read.
 */
package io.parallax.articles;
