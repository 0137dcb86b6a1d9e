/**
 * How an article speaks: its tone, sentence by sentence, and its sentiment towards the codebook's targets, by MLlib models
 * trained on sentences of political news, with their measured error beside them. An outlet's own sentences and those it
 * quotes are kept apart.
 */
package io.parallax.sentiments;
