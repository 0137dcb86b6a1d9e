/** Web archives, WARC and ARC: their records one at a time, whatever state the file is in. Plain Java, no Spark. */
package io.parallax.archives;
