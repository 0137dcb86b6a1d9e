/**
 * What a collection is about: topics found by an MLlib pipeline (terms, counts, latent Dirichlet allocation) that is
 * saved beside the warehouse and scores new articles without being fitted again.
 */
package io.parallax.topics;
