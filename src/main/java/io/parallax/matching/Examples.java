package io.parallax.matching;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Example;
import io.parallax.codebook.Framing;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds a codebook against its own examples and counterexamples. */
public final class Examples {
    private final Engine engine;
    private final Document document;
    private final List<Mistake> mistakes = new ArrayList<>();

    private Examples(Codebook codebook, Document document) {
        this.engine = Engine.of(codebook);
        this.document = document;
    }

    /** One mistake for each example that does not hold, at its place in the file; empty where all hold. */
    public static List<Mistake> check(Codebook codebook, Document document) {
        var examples = new Examples(codebook, document);
        for (var framing : codebook.framings()) {
            framing.examples().forEach(example -> examples.example(framing, example));
            framing.counterexamples().forEach(example -> examples.counterexample(framing, example));
        }
        return Document.sorted(examples.mistakes);
    }

    private List<Finding> findings(Framing framing, Example example) {
        var language =
                example.language() == null ? engine.codebook().languages().get(0) : example.language();
        return engine.read(language, example.title(), example.text()).findings().stream()
                .filter(finding -> finding.framing().equals(framing.id()))
                .toList();
    }

    private void example(Framing framing, Example example) {
        var findings = findings(framing, example);
        if (findings.isEmpty()) {
            say(example, "no rule of '" + framing.id() + "' matches this example");
            return;
        }
        if (findings.stream().noneMatch(finding -> fits(example, finding))) {
            var finding = findings.get(0);
            say(
                    example,
                    "'" + framing.id() + "' is found (rule '" + finding.rule() + "', \""
                            + finding.match().in(text(example, finding)) + "\") but " + difference(example, finding));
        }
    }

    private void counterexample(Framing framing, Example example) {
        for (var finding : findings(framing, example)) {
            say(
                    example,
                    "this must not match, but rule '" + finding.rule() + "' of '" + framing.id() + "' finds \""
                            + finding.match().in(text(example, finding)) + "\"");
            return;
        }
    }

    private static boolean fits(Example example, Finding finding) {
        return difference(example, finding).isEmpty();
    }

    private static String difference(Example example, Finding finding) {
        var differences = new ArrayList<String>();
        if (example.stance() != null && example.stance() != finding.stance()) {
            differences.add("its stance is " + finding.stance().word() + ", not "
                    + example.stance().word());
        }
        if (example.voice() != null && example.voice() != finding.voice()) {
            differences.add("its voice is " + finding.voice().word() + ", not "
                    + example.voice().word());
        }
        if (example.speaker() != null && !same(example.speaker(), finding.speaker())) {
            differences.add("its speaker is "
                    + (finding.speaker() == null ? "not named" : "'" + finding.speaker() + "'")
                    + (example.speaker().isEmpty() ? "" : ", not '" + example.speaker() + "'"));
        }
        return String.join(", ", differences);
    }

    private static boolean same(String expected, String found) {
        return expected.toLowerCase(Locale.ROOT)
                .equals(found == null ? "" : found.strip().toLowerCase(Locale.ROOT));
    }

    private static String text(Example example, Finding finding) {
        return finding.place() == Place.HEADLINE ? example.title() : example.text();
    }

    private void say(Example example, String message) {
        mistakes.add(document.mistake(example.pointer(), message));
    }
}
