/** Web pages as articles: main text, title, date, outlet and language out of HTML. Plain Java, no Spark. */
package io.parallax.text.pages;
