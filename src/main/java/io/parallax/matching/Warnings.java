package io.parallax.matching;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import io.parallax.codebook.Queries;
import io.parallax.codebook.Query;
import io.parallax.codebook.Rule;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is not wrong in a codebook but worth a second look. */
public final class Warnings {
    /** A rule that more than this share of a corpus's articles match is likely to say less than was meant. */
    public static final double COMMON = 0.05;

    /** An example is cut behind so many characters. */
    private static final int LONGEST = 160;

    private final Codebook codebook;
    private final Document document;
    private final List<Mistake> warnings = new ArrayList<>();

    /**
     * How a rule fares on a corpus.
     *
     * @param articles articles that it matches
     * @param example a sentence of one of them
     */
    public record Use(long articles, String example) {}

    private Warnings(Codebook codebook, Document document) {
        this.codebook = codebook;
        this.document = document;
    }

    /** Rules that find nothing another rule of the framing does not, terms never used, framings without counterexamples. */
    public static List<Mistake> of(Codebook codebook, Document document) {
        var warnings = new Warnings(codebook, document);
        warnings.unusedTerms();
        for (int i = 0; i < codebook.framings().size(); i++) {
            warnings.framing("/framings/" + i, codebook.framings().get(i));
        }
        return Document.sorted(warnings.warnings);
    }

    /**
     * Rules that match no article of a corpus, or more than {@link #COMMON} of them.
     *
     * @param articles number of articles read, at least 1
     * @param uses by rule, named as {@link Engine#rulesIn} does; a rule left out has matched none
     */
    public static List<Mistake> on(Codebook codebook, Document document, long articles, Map<String, Use> uses) {
        var warnings = new Warnings(codebook, document);
        for (int i = 0; i < codebook.framings().size(); i++) {
            var framing = codebook.framings().get(i);
            for (int j = 0; j < framing.rules().size(); j++) {
                var rule = framing.rules().get(j);
                warnings.frequency(
                        "/framings/" + i + "/rules/" + j + "/match",
                        rule,
                        uses.get(framing.id() + "/" + rule.id()),
                        articles);
            }
        }
        return Document.sorted(warnings.warnings);
    }

    private void frequency(String pointer, Rule rule, Use use, long articles) {
        if (use == null) {
            say(pointer, "rule '" + rule.id() + "' matches none of " + articles + " articles");
        } else if (use.articles() > COMMON * articles) {
            var example = use.example().strip().replaceAll("\\s+", " ");
            say(
                    pointer,
                    String.format(
                            Locale.ROOT,
                            "rule '%s' matches %d of %d articles (%.1f %%), more than %.0f %%; for example: \"%s\"",
                            rule.id(),
                            use.articles(),
                            articles,
                            100.0 * use.articles() / articles,
                            100 * COMMON,
                            example.length() > LONGEST ? example.substring(0, LONGEST) + "..." : example));
        }
    }

    private void unusedTerms() {
        var used = new HashSet<String>();
        codebook.queries().forEach(query -> use(query, used));
        codebook.targets().values().forEach(query -> use(query, used));
        for (var name : codebook.terms().keySet()) {
            if (!used.contains(name)) {
                warnings.add(document.mistakeAtKey("/terms/" + Document.step(name), "no query uses @" + name));
            }
        }
    }

    private void use(Query query, Set<String> used) {
        for (var term : Queries.terms(query)) {
            if (used.add(term.name())) {
                codebook.terms().get(term.name()).forEach(entry -> use(entry, used));
            }
        }
    }

    private void framing(String pointer, Framing framing) {
        if (framing.counterexamples().isEmpty()) {
            say(
                    pointer + "/id",
                    "framing '" + framing.id() + "' has no counterexamples; add sentences that it must not match");
        }
        var lexicon = new Lexicon.Builder(List.of());
        var planner = new Planner(codebook.terms(), lexicon);
        var plans =
                framing.rules().stream().map(rule -> planner.plan(rule.match())).toList();
        var subsumption = new Subsumption(lexicon);
        for (int i = 0; i < plans.size(); i++) {
            for (int j = 0; j < plans.size(); j++) {
                if (i != j
                        && sameTerms(framing.rules().get(j), framing.rules().get(i))
                        && subsumption.covers(plans.get(j), plans.get(i))
                        && (j < i || !subsumption.covers(plans.get(i), plans.get(j)))) {
                    say(
                            pointer + "/rules/" + i + "/match",
                            "rule '" + framing.rules().get(i).id() + "' finds no sentence that rule '"
                                    + framing.rules().get(j).id() + "' does not find");
                    break;
                }
            }
        }
    }

    private static boolean sameTerms(Rule wide, Rule narrow) {
        return wide.scope() == narrow.scope()
                && wide.stance() == narrow.stance()
                && (wide.language() == null || Objects.equals(wide.language(), narrow.language()));
    }

    private void say(String pointer, String message) {
        warnings.add(document.mistake(pointer, message));
    }
}
