/** What the codebook finds in the articles: one reading an article, one mention a sentence and framing. */
package io.parallax.mentions;
