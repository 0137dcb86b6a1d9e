/**
 * The analyst's instrument: framings, their rules and the query language, read from one YAML file and checked before
 * anything is counted. Plain Java, no Spark.
 *
 * <h2>A codebook</h2>
 *
 * A {@link io.parallax.codebook.Codebook} holds named lists (terms), framings with their rules, examples and counterexamples,
 * the query that says which articles are on its subject ({@code about}) and the actors that tone is measured towards
 * ({@code targets}). Its shape is that of {@code codebook.schema.json}, which editors may use too. Everything that has to be
 * repaired is listed at once, each mistake with line and column, those of a query with a caret under the place.
 *
 * <h2>The query language</h2>
 *
 * <pre>
 * query    = both     { "|" both }
 * both     = distance { "&amp;" ["!"] distance }
 * distance = primary  { ("NEAR/n" | "THEN/n" | "!NEAR/n") primary }
 * primary  = word | "=" word | "~" lemma | "@" term | phrase | "(" query ")"
 * phrase   = '"' { word | "=" word | "~" lemma | "@" term } '"'
 * </pre>
 *
 * So {@code NEAR}, {@code THEN} and {@code !NEAR} bind tighter than {@code &amp;}, and that tighter than {@code |}; operators of
 * one rank group from the left: {@code a NEAR/3 b THEN/2 c} is {@code (a NEAR/3 b) THEN/2 c}. Every operator takes any
 * operand. An entry of a named list is a query, in which words side by side are a phrase.
 *
 * <p>Words of queries are drawn and folded as the words of texts are ({@link io.parallax.text.Words},
 * {@link io.parallax.text.WordForm}): {@code anti-NATO} is a phrase of two words; case, composed or full-width forms, soft
 * hyphens and the shape of apostrophes do not matter. A word of a text also counts as what it is the possessive of, so
 * {@code Ukraine} finds {@code Ukraine's}, while {@code it's} finds nothing but {@code it's}. {@code U.S.} finds {@code U.S.}
 * and {@code US}, not {@code us}. In a wildcard {@code *} is any run of characters and {@code ?} one; there must be a letter
 * or digit beside them. {@code ~join} is the set of forms that the dictionaries of the codebook's languages give for the
 * lemma; without a dictionary, or for a word that is no lemma, it is an error.
 *
 * <p>What an operator finds is defined in {@link io.parallax.matching}.
 */
package io.parallax.codebook;
