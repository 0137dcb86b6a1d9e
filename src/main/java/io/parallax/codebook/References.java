package io.parallax.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import io.parallax.codebook.CodebookReader.Written;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what a codebook names is there once: terms, framings, rules, opposites, languages. */
final class References {
    private final Document document;
    private final JsonNode root;
    private final Map<String, List<Query>> terms;
    private final List<Written> written;
    private final List<Mistake> mistakes = new ArrayList<>();

    References(Document document, Map<String, List<Query>> terms, List<Written> written) {
        this.document = document;
        this.root = document.json();
        this.terms = terms;
        this.written = written;
    }

    List<Mistake> mistakes() {
        termNames();
        var before = mistakes.size();
        written.forEach(this::unknownTerms);
        terms.keySet().forEach(this::cycle);
        if (mistakes.size() == before) {
            mistakes.addAll(new Sizes(document, terms, written).mistakes());
        }
        framingIds();
        return mistakes;
    }

    private void termNames() {
        for (var name : terms.keySet()) {
            if (!name.matches("[\\p{L}\\p{N}_]([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?")) {
                mistakes.add(
                        document.mistakeAtKey(
                                "/terms/" + Document.step(name),
                                "'" + name
                                        + "' cannot follow an @; allowed in a name: letters, digits, _ - .; for example: nato"));
            }
        }
    }

    private void unknownTerms(Written query) {
        for (var term : Queries.terms(query.query())) {
            if (!terms.containsKey(term.name())) {
                var trouble = new Misread(
                        term.at(),
                        "'@" + term.name() + "' is not among the terms" + Nearest.to(term.name(), terms.keySet(), "@"));
                mistakes.add(document.mistakeWithin(query.pointer(), term.at(), trouble.pointing(query.text())));
            }
        }
    }

    private void cycle(String name) {
        var path = new LinkedHashSet<String>();
        if (reaches(name, name, path, new HashSet<>())) {
            mistakes.add(document.mistakeAtKey(
                    "/terms/" + Document.step(name),
                    "'@" + name + "' is made of itself: @" + name + " -> @" + String.join(" -> @", path)
                            + "; take one of them out"));
        }
    }

    private boolean reaches(String from, String name, Set<String> path, Set<String> seen) {
        for (var entry : terms.getOrDefault(from, List.of())) {
            for (var term : Queries.terms(entry)) {
                path.add(term.name());
                if (term.name().equals(name) || (seen.add(term.name()) && reaches(term.name(), name, path, seen))) {
                    return true;
                }
                path.remove(term.name());
            }
        }
        return false;
    }

    private void framingIds() {
        var framings = root.path("framings");
        var ids = new ArrayList<String>();
        framings.forEach(framing -> ids.add(framing.path("id").asText()));
        unique("/framings", framings, "framing");
        for (int i = 0; i < framings.size(); i++) {
            var pointer = "/framings/" + i;
            opposes(pointer + "/opposes", framings.get(i), ids);
            unique(pointer + "/rules", framings.get(i).path("rules"), "rule");
            ruleLanguages(pointer + "/rules", framings.get(i).path("rules"));
            examples(pointer + "/examples", framings.get(i).path("examples"));
            examples(pointer + "/counterexamples", framings.get(i).path("counterexamples"));
        }
    }

    private void unique(String pointer, JsonNode list, String kind) {
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < list.size(); i++) {
            var id = list.get(i).path("id").asText();
            var before = first.putIfAbsent(id, i);
            if (before != null) {
                int line = document.mistake(pointer + "/" + before + "/id", "").line();
                mistakes.add(document.mistake(
                        pointer + "/" + i + "/id",
                        "a second " + kind + " with the id '" + id + "'; the first is on line " + line
                                + "; rename one"));
            }
        }
    }

    private void opposes(String pointer, JsonNode framing, Collection<String> ids) {
        var opposed = framing.path("opposes").asText(null);
        if (opposed == null) {
            return;
        }
        if (opposed.equals(framing.path("id").asText())) {
            mistakes.add(document.mistake(pointer, "'" + opposed + "' cannot oppose itself; name another framing"));
        } else if (!ids.contains(opposed)) {
            mistakes.add(document.mistake(
                    pointer, "no framing has the id '" + opposed + "'" + Nearest.to(opposed, ids, "")));
        }
    }

    private void ruleLanguages(String pointer, JsonNode rules) {
        var languages = new ArrayList<String>();
        languages.add(root.path("language").asText("en"));
        root.path("languages").forEach(language -> languages.add(language.asText()));
        for (int i = 0; i < rules.size(); i++) {
            var language = rules.get(i).path("language").asText(null);
            if (language != null && !languages.contains(language)) {
                mistakes.add(document.mistake(
                        pointer + "/" + i + "/language",
                        "'" + language + "' is not a language of this codebook; allowed: "
                                + String.join(", ", languages)));
            }
        }
    }

    private void examples(String pointer, JsonNode examples) {
        for (int i = 0; i < examples.size(); i++) {
            var example = examples.get(i);
            if (example.isObject() && !example.has("text") && !example.has("title")) {
                mistakes.add(
                        document.mistake(
                                pointer + "/" + i,
                                "an example needs a text or a title; for example: {text: 'NATO is off the table.', stance: affirmed}"));
            }
        }
    }
}
