package io.parallax.codings;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import java.util.List;

/** The coding manual as it follows from a codebook: what coders read before they code. Markdown. */
public final class Manual {
    private static final String RULES = """
            The unit is one sentence (or headline), read on its own. Give a code for each framing below that the sentence puts on
            the table: asserts, denies, hedges or asks. A sentence that only touches the topic carries none; write `none`
            under `framing` then. A second code of a sentence goes on a copy of its row. Change no other cell.

            - `framing`: an id below, or `none`.
            - `stance` towards the proposition as worded below: `affirmed` (put forward as true, wanted or demanded), `denied`
              (put forward as false, or rejected), `hedged` (may, could, reportedly, refuses to say), `questioned` (asked, or made
              conditional on "if"). Negation inside the proposition is not denial.
            - `voice`: `quoted` (the words stand, at least mostly, inside quotation marks), `attributed` (reported speech, or
              credited to a source), `outlet` (the text's own).
            - `speaker`: for quoted and attributed, as it stands in the sentence; empty where only a pronoun or nothing does.

            Two coders work alone. Codes say what the words say, not what follows from them.
            """;

    private Manual() {}

    /** For the framings with these ids, in the codebook's order. */
    public static String of(Codebook codebook, List<String> framings) {
        var text = new StringBuilder("# Coding manual: " + codebook.id() + " " + codebook.version() + "\n\n");
        text.append(RULES);
        codebook.framings().stream()
                .filter(framing -> framings.contains(framing.id()))
                .forEach(framing -> append(text, framing));
        return text.toString();
    }

    private static void append(StringBuilder text, Framing framing) {
        text.append("\n## `")
                .append(framing.id())
                .append("`: ")
                .append(framing.label())
                .append("\n\n");
        if (framing.definition() != null && !framing.definition().isBlank()) {
            text.append(framing.definition().strip()).append("\n\n");
        }
        if (framing.opposes() != null) {
            text.append("The opposite of `").append(framing.opposes()).append("`.\n\n");
        }
        for (var example : framing.examples()) {
            text.append("- ").append(words(example.title(), example.text()));
            text.append(example.stance() == null ? "" : " *" + example.stance().word() + "*");
            text.append(example.voice() == null ? "" : " *" + example.voice().word() + "*");
            text.append(example.speaker() == null ? "" : " *" + example.speaker() + "*")
                    .append('\n');
        }
        for (var example : framing.counterexamples()) {
            text.append("- not: ")
                    .append(words(example.title(), example.text()))
                    .append('\n');
        }
    }

    private static String words(String title, String text) {
        return title == null ? text : text == null ? title : title + " " + text;
    }
}
