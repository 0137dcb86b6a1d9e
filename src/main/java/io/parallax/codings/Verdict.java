package io.parallax.codings;

/**
 * What the detector says of a sentence for one framing that it found there.
 *
 * @param framing id in the codebook
 * @param rule that gave the mention its span
 * @param stance affirmed, denied, hedged or questioned
 * @param voice outlet, quoted or attributed
 */
public record Verdict(String framing, String rule, String stance, String voice) {}
