/** News as it is passed on: RSS and Atom feeds, NITF and NewsML-G2 documents. Plain Java, no Spark. */
package io.parallax.syndication;
