package io.parallax.codings;

import java.util.List;
import java.util.Map;

/**
 * What one coder says of a sentence for one framing that it puts on the table.
 *
 * @param framing id in the codebook
 * @param stance affirmed, denied, hedged or questioned
 * @param voice outlet, quoted or attributed
 * @param speaker as it stands in the sentence, empty for none
 */
public record Code(String framing, String stance, String voice, String speaker) {

    /**
     * The same said the way that the others put it: to reject one framing and to assert its opposite say the same, so a code is
     * turned where they have the opposite framing with the turned stance, and not this framing.
     */
    Code toldAs(List<Code> others, Map<String, String> opposites) {
        var opposite = opposites.get(framing);
        boolean isThere = others.stream().anyMatch(other -> other.framing().equals(framing));
        boolean isTurned = others.stream()
                .anyMatch(other ->
                        other.framing().equals(opposite) && other.stance().equals(turned()));
        return !isThere && isTurned && !turned().equals(stance) ? new Code(opposite, turned(), voice, speaker) : this;
    }

    private String turned() {
        return stance.equals("affirmed") ? "denied" : stance.equals("denied") ? "affirmed" : stance;
    }
}
