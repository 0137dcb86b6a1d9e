package io.parallax.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import io.parallax.documents.Mistakes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a document into a codebook, or says everything that keeps it from being one. */
final class CodebookReader {
    private final Document document;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final JsonNode root;
    private final List<Written> written = new ArrayList<>();
    private QueryWords words = new QueryWords(List.of("en"));

    /** A query with the place it was read from. */
    record Written(String pointer, String text, Query query) {}

    CodebookReader(Document document) {
        this.document = document;
        this.root = document.json();
    }

    Codebook codebook() {
        mistakes.addAll(Shape.mistakes(document));
        refuse();
        var languages = languages();
        words = new QueryWords(languages);
        var terms = terms();
        var about = root.has("about") ? query("/about", root.get("about").asText()) : null;
        var framings = framings();
        var targets = targets();
        mistakes.addAll(new References(document, terms, written).mistakes());
        refuse();
        return new Codebook(
                text(root, "codebook"),
                text(root, "version"),
                Fingerprint.of(root),
                languages,
                about,
                terms,
                framings,
                targets);
    }

    private void refuse() {
        if (!mistakes.isEmpty()) {
            throw new Mistakes(Document.sorted(mistakes));
        }
    }

    private List<String> languages() {
        var languages = new ArrayList<String>();
        if (root.has("language")) {
            languages.add(text(root, "language"));
        }
        root.path("languages").forEach(language -> languages.add(language.asText()));
        return languages.isEmpty()
                ? List.of("en")
                : languages.stream().distinct().toList();
    }

    private Map<String, List<Query>> terms() {
        var terms = new LinkedHashMap<String, List<Query>>();
        root.path("terms").fields().forEachRemaining(term -> {
            var entries = new ArrayList<Query>();
            each("/terms/" + Document.step(term.getKey()), term.getValue(), (pointer, entry) -> {
                entry(pointer, entry.asText(), entries);
            });
            terms.put(term.getKey(), entries);
        });
        return Collections.unmodifiableMap(terms);
    }

    /** A target is a query, or a list of what it is called. */
    private Map<String, Query> targets() {
        var targets = new LinkedHashMap<String, Query>();
        root.path("targets").fields().forEachRemaining(target -> {
            var entries = new ArrayList<Query>();
            var pointer = "/targets/" + Document.step(target.getKey());
            each(pointer, target.getValue(), (at, entry) -> entry(at, entry.asText(), entries));
            if (!entries.isEmpty()) {
                targets.put(target.getKey(), entries.size() == 1 ? entries.get(0) : new Query.Either(entries));
            }
        });
        return Collections.unmodifiableMap(targets);
    }

    private List<Framing> framings() {
        var framings = new ArrayList<Framing>();
        each("/framings", root.path("framings"), (pointer, framing) -> framings.add(framing(pointer, framing)));
        return framings;
    }

    private Framing framing(String pointer, JsonNode framing) {
        var rules = new ArrayList<Rule>();
        each(pointer + "/rules", framing.path("rules"), (at, rule) -> rules.add(rule(at, rule)));
        var unless = new ArrayList<Query>();
        each(pointer + "/unless", framing.path("unless"), (at, query) -> add(unless, query(at, query.asText())));
        var id = text(framing, "id");
        return new Framing(
                id,
                framing.has("label") ? text(framing, "label") : id,
                framing.has("definition") ? text(framing, "definition") : "",
                text(framing, "opposes"),
                rules,
                unless,
                examples(pointer + "/examples", framing.path("examples")),
                examples(pointer + "/counterexamples", framing.path("counterexamples")));
    }

    private Rule rule(String pointer, JsonNode rule) {
        var text = text(rule, "match");
        return new Rule(
                text(rule, "id"),
                query(pointer + "/match", text),
                text,
                rule.has("scope") ? word(Scope.class, text(rule, "scope")) : Scope.SENTENCE,
                rule.has("stance") ? word(Stance.class, text(rule, "stance")) : null,
                text(rule, "language"));
    }

    private List<Example> examples(String pointer, JsonNode list) {
        var examples = new ArrayList<Example>();
        each(pointer, list, (at, example) -> examples.add(example(at, example)));
        return examples;
    }

    private static Example example(String pointer, JsonNode example) {
        return example.isObject()
                ? new Example(
                        text(example, "title"),
                        text(example, "text"),
                        text(example, "language"),
                        example.has("stance") ? word(Stance.class, text(example, "stance")) : null,
                        example.has("voice") ? word(Voice.class, text(example, "voice")) : null,
                        text(example, "speaker"),
                        pointer)
                : new Example(null, example.asText(), null, null, null, null, pointer);
    }

    private Query query(String pointer, String text) {
        try {
            return noted(pointer, text, QueryParser.parse(text, words));
        } catch (Misread e) {
            mistakes.add(document.mistakeWithin(pointer, e.at(), e.pointing(text)));
            return null;
        }
    }

    private void entry(String pointer, String text, List<Query> entries) {
        try {
            entries.add(noted(pointer, text, QueryParser.parseEntry(text, words)));
        } catch (Misread e) {
            mistakes.add(document.mistakeWithin(pointer, e.at(), e.pointing(text)));
        }
    }

    private Query noted(String pointer, String text, Query query) {
        written.add(new Written(pointer, text, query));
        return query;
    }

    private interface Visit {
        void at(String pointer, JsonNode value);
    }

    /** Visits the items of a list, or the value itself where it is none. */
    private static void each(String pointer, JsonNode value, Visit visit) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                visit.at(pointer + "/" + i, value.get(i));
            }
        } else if (!value.isMissingNode()) {
            visit.at(pointer, value);
        }
    }

    private static void add(List<Query> queries, Query query) {
        if (query != null) {
            queries.add(query);
        }
    }

    private static <E extends Enum<E>> E word(Class<E> words, String word) {
        return Enum.valueOf(words, word.toUpperCase(java.util.Locale.ROOT));
    }

    private static String text(JsonNode map, String key) {
        return map.has(key) ? map.get(key).asText() : null;
    }
}
