/** How much of each outlet's output the collection holds, day by day, so that a gap is not read as a trend. */
package io.parallax.coverage;
