package io.parallax.codings;

import io.parallax.tables.Table;

/**
 * One row per question that two coders answered: how far they agree beyond chance, over the sentences of the sample as drawn
 * (not weighted: agreement is a property of the coding, not of the corpus).
 *
 * @param framing the question was whether a sentence puts it on the table; {@code *} for all framings as one code, {@code
 *     stance} and {@code voice} for theirs where both coders gave the framing
 * @param n sentences (or codes) that both judged
 * @param nAgreed of them with the same answer
 * @param kappa Cohen's (1960), at most 1; null where both gave one answer throughout
 * @param kappaLow of the 95 % interval from the large-sample error (Fleiss, Cohen and Everitt 1969); not clamped
 * @param kappaHigh of the interval; not clamped
 * @param alpha Krippendorff's (2004, chapter 11), nominal, at most 1; null where only one answer was ever given
 * @param alphaLow 2.5 % point of the bootstrap over sentences; not clamped
 * @param alphaHigh 97.5 % point; not clamped
 * @param codebookHash hash of the codebook coded with
 */
public record Agreement(
        String framing,
        long n,
        long nAgreed,
        Double kappa,
        Double kappaLow,
        Double kappaHigh,
        Double alpha,
        Double alphaLow,
        Double alphaHigh,
        String codebookHash) {

    public static final Table<Agreement> TABLE = Table.of("coder_agreement", Agreement.class);
}
