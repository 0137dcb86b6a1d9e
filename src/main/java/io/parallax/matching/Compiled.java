package io.parallax.matching;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import io.parallax.codebook.Query;
import io.parallax.codebook.Rule;
import io.parallax.codebook.Scope;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A codebook as integers: word sets, patterns that wait for them, and what each pattern stands for. */
final class Compiled implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * What a match of a pattern says.
     *
     * @param framing index in the codebook
     * @param rule null for {@code unless}
     */
    record Meaning(int framing, Rule rule) implements Serializable {}

    private final Lexicon lexicon;
    private final Clauses clauses;
    /** Null where the codebook has no {@code about}. */
    private final Plan about;

    private final Map<Scope, Triggers> triggers = new EnumMap<>(Scope.class);
    /** By word set a bit for each scope, by ordinal, whose patterns speak of it. */
    private final byte[] scopes;

    private final List<Meaning> meanings = new ArrayList<>();

    Compiled(Codebook codebook) {
        var wordSets = Neighbours.of(codebook);
        var builder = new Lexicon.Builder(wordSets);
        var planner = new Planner(codebook.terms(), builder);
        var byScope = new EnumMap<Scope, List<Pattern>>(Scope.class);
        for (int i = 0; i < codebook.framings().size(); i++) {
            add(codebook.framings().get(i), i, planner, byScope);
        }
        about = codebook.about() == null ? null : planner.plan(codebook.about());
        lexicon = builder.build(wordSets.size());
        scopes = new byte[lexicon.size()];
        byScope.values().stream()
                .flatMap(List::stream)
                .forEach(pattern ->
                        Mentioned.wordSets(pattern.plan()).forEach(set -> scopes[set] |= bit(pattern.scope())));
        if (about != null) {
            Mentioned.wordSets(about).forEach(set -> scopes[set] |= bit(Scope.ARTICLE));
        }
        clauses = new Clauses(lexicon.size());
        var rarity = new Rarity(builder);
        for (var scope : Scope.values()) {
            triggers.put(scope, new Triggers(byScope.getOrDefault(scope, List.of()), lexicon.size(), rarity, clauses));
        }
    }

    private void add(Framing framing, int index, Planner planner, Map<Scope, List<Pattern>> byScope) {
        for (Rule rule : framing.rules()) {
            add(planner.plan(rule.match()), rule.scope(), rule.language(), new Meaning(index, rule), byScope);
        }
        for (Query unless : framing.unless()) {
            add(planner.plan(unless), Scope.SENTENCE, null, new Meaning(index, null), byScope);
        }
    }

    private void add(Plan plan, Scope scope, String language, Meaning meaning, Map<Scope, List<Pattern>> byScope) {
        var iso = language == null ? null : iso(language);
        byScope.computeIfAbsent(scope, s -> new ArrayList<>()).add(new Pattern(plan, scope, meanings.size(), iso));
        meanings.add(meaning);
    }

    static String iso(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The scopes, a {@link #bit} each, whose patterns speak of a word set. */
    byte scopes(int wordSet) {
        return scopes[wordSet];
    }

    static byte bit(Scope scope) {
        return (byte) (1 << scope.ordinal());
    }

    Clauses clauses() {
        return clauses;
    }

    /** What an article matches somewhere that is on the codebook's subject; null where the codebook does not say. */
    Plan about() {
        return about;
    }

    Triggers triggers(Scope scope) {
        return triggers.get(scope);
    }

    Meaning meaning(int pattern) {
        return meanings.get(pattern);
    }
}
