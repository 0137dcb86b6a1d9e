/** What a text is made of: spans, paragraphs, sentences, words, quotations, languages. Plain Java, no Spark. */
package io.parallax.text;
