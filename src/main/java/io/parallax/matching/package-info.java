/**
 * The compiled codebook and what it finds in one article: mentions with their spans, stance, voice and speaker. Plain
 * Java, no Spark.
 *
 * <h2>The algebra</h2>
 *
 * A query stands for a set of <em>minimal intervals</em> of word positions within a stretch of text (a sentence, the headline,
 * a paragraph, an article): intervals that match and hold no other that does (Clarke, Cormack and Burkowski, "An Algebra for
 * Structured Text Search", 1995). Starts and ends of such a set both rise, so operators are merges. Each form means what
 * Lucene 9.11.1 means by this interval source, and a random test holds both to the same sets:
 *
 * <table>
 * <caption>Queries and Lucene's sources</caption>
 * <tr><td>{@code word}, {@code =Word}, {@code a*}, {@code ~lemma}</td><td>{@code term}, or {@code or} of terms</td></tr>
 * <tr><td>{@code "a b"}</td><td>{@code phrase(a, b)}</td></tr>
 * <tr><td>{@code A | B}, {@code @term}</td><td>{@code or(A, B)}</td></tr>
 * <tr><td>{@code A & B}</td><td>{@code unordered(A, B)}</td></tr>
 * <tr><td>{@code A NEAR/n B}</td><td>{@code maxgaps(n, unordered(A, B))}</td></tr>
 * <tr><td>{@code A THEN/n B}</td><td>{@code maxgaps(n, ordered(A, B))}</td></tr>
 * <tr><td>{@code A !NEAR/n B}</td><td>{@code notWithin(A, n, B)}</td></tr>
 * <tr><td>{@code A & !B}</td><td>{@code notWithin(A, infinity, B)}</td></tr>
 * </table>
 *
 * <p>Four things follow that are worth knowing. {@code NEAR} and {@code &} let their operands overlap; the same operand twice
 * asks for two of it. Words are counted as <em>gaps</em>: all of the interval that lies in neither operand. An operand that is
 * itself an {@code &} has no words between to speak of, so its parts count one by one: {@code (A & B) NEAR/3 C} allows three
 * words that belong to none of the three. And alternatives longer than a word are <em>told apart</em> until the enclosing
 * phrase, {@code NEAR} or {@code THEN} has looked at each: in {@code (a | "a b") THEN/0 c} the short one does not hide the long
 * one ({@code Disjunctions.pullUp} in Lucene); single words, and what else may be one word long, form one alternative.
 *
 * <p>In a corner ours differs: where the two operands are equal and longer than a word, Lucene 9.11.1 counts their words the
 * wrong way round ({@code RepeatingIntervalsSource.width}) and lets ordered ones overlap; here they are counted as they are.
 * And it takes operands for equal that become so when their alternatives are written out; here only those that are equal as
 * they stand.
 *
 * <h2>Counting</h2>
 *
 * One {@link io.parallax.matching.Finding} an article, sentence and framing: the earliest minimal match, the shortest of those,
 * the first rule of those. A match of wider scope is anchored in the sentence where it begins and its span ends with that
 * sentence. The headline is one sentence and one paragraph; in the scope of an article headline and text are one stretch,
 * which no phrase and no distance crosses. A sentence that one of the framing's {@code unless} queries matches is no mention.
 *
 * <h2>The algorithm</h2>
 *
 * <ol>
 * <li><em>Compile.</em> {@code Planner} writes terms out and turns alternatives of single words into one numbered word set;
 *     equal sets share a number over the whole codebook. What is left is a tree of integers, a {@code Plan}.
 * <li><em>Words.</em> One pass over the text. Words of ASCII letters are cut on a map of bits; a {@code Sieve} over their
 *     beginnings drops most that are in no set. The others are packed into a 64-bit key and looked up by it
 *     ({@code OwnKeys}, {@code Vocabulary}); folding, wildcards and possessives are worked out the first time a word is met.
 *     What a word is in is one number ({@code Combinations}). Words that the codebook does not know leave nothing behind but
 *     a count; those it knows go into arrays ({@code Known}).
 * <li><em>Wake.</em> For each stretch, {@code Occurrences} keeps a row of bits, one for each word set and each list of
 *     alternatives that is met; positions are gathered when they are asked for. Every pattern hangs on the rarest thing it
 *     needs ({@code Rarity}), names a second and how far off it may stand ({@code Triggers}): only those with both present are
 *     looked at.
 * <li><em>Join.</em> The simplest patterns, two words at a distance or some side by side ({@code Shape}), are worked out from
 *     integers that lie in a row. For the others {@code Intersection} and {@code Joins} work out the plan bottom up over
 *     reusable buffers, each operator in one merge.
 * <li><em>Read.</em> Where something was found, {@code Discourse} reads stance, voice and speaker from what surrounds it.
 * </ol>
 *
 * <h2>The cost</h2>
 *
 * Words: linear in characters, one table look-up a word. Matching: linear in occurrences, times the combinations of longer
 * alternatives that do occur in the stretch (bounded when the codebook is read). Nothing backtracks; nothing is allocated a
 * word. Memory a thread: the words met so far (at most 65,536 short and as many long ones) and the known words of one article.
 * An {@link io.parallax.matching.Engine} is serialised compiled.
 */
package io.parallax.matching;
