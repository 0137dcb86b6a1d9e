/** Stories: articles that share their words, so that wire copy is not counted as many voices. */
package io.parallax.stories;
