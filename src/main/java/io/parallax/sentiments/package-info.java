/**
 * How an article speaks: its tone, sentence by sentence, by an MLlib model trained on sentences of political news, with its
 * measured error beside it. An outlet's own sentences and those it quotes are kept apart.
 */
package io.parallax.sentiments;
