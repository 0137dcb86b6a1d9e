/** The outlet registry: canonical names, aliases and domains, and what is known of each outlet. */
package io.parallax.outlets;
