package io.parallax.matching;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import io.parallax.codebook.Query;
import io.parallax.codebook.Rule;
import io.parallax.codebook.Scope;
import io.parallax.documents.Document;
import io.parallax.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Codebooks made of bare queries, and every minimal interval that the engine finds for them in one text. */
final class Ours {
    private final Compiled compiled;
    private final Workspace workspace;

    Ours(Codebook codebook) {
        compiled = new Compiled(codebook);
        workspace = new Workspace(compiled);
    }

    /** One framing whose rules {@code r0}, {@code r1}, ... are the queries, each over a whole article. */
    static Codebook codebook(Map<String, List<String>> terms, List<String> queries) {
        return codebook(terms, queries, Scope.ARTICLE);
    }

    static Codebook codebook(Map<String, List<String>> terms, List<String> queries, Scope scope) {
        var yaml = new StringBuilder("codebook: random\nversion: '1'\n");
        if (!terms.isEmpty()) {
            yaml.append("terms:\n");
        }
        terms.forEach((name, entries) -> yaml.append(
                "  " + name + ": [" + entries.stream().map(Ours::quoted).collect(Collectors.joining(", ")) + "]\n"));
        yaml.append("framings:\n  - id: f\n    rules:\n");
        for (int i = 0; i < queries.size(); i++) {
            yaml.append(
                    "      - {id: r" + i + ", scope: " + scope.word() + ", match: " + quoted(queries.get(i)) + "}\n");
        }
        return Codebook.of(Document.parse("random.yaml", yaml.toString()));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static List<Query> queries(Codebook codebook) {
        return codebook.framings().stream()
                .map(Framing::rules)
                .flatMap(List::stream)
                .map(Rule::match)
                .toList();
    }

    /** By number of the rule; a rule without a match is left out. */
    Map<Integer, List<Span>> intervals(String text) {
        var found = new LinkedHashMap<Integer, List<Span>>();
        workspace.read(null, null, List.of(), text, List.of(new Span(0, text.length())));
        int shift = Workspace.BETWEEN_HEADLINE_AND_TEXT;
        workspace.match(Scope.ARTICLE, new int[] {0, 1}, (pattern, matches, from, to) -> {
            var spans = new ArrayList<Span>();
            for (int i = 0; i < matches.size; i++) {
                spans.add(new Span(matches.starts[i] - shift, matches.ends[i] - shift));
            }
            if (!spans.isEmpty()) {
                found.put(pattern.number(), spans);
            }
        });
        return found;
    }

    long steps() {
        return workspace.steps();
    }
}
