package io.parallax.matching;

/**
 * Who is said to say something, as tokens of its sentence.
 *
 * @param begin its first token
 * @param end behind its last
 * @param head the word that names or stands for the source
 * @param pronoun whether it only stands for somebody named elsewhere
 */
record Source(int begin, int end, int head, boolean pronoun) {}
