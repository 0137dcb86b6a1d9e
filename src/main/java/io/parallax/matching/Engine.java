package io.parallax.matching;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Scope;
import io.parallax.codebook.Stance;
import io.parallax.text.Sentences;
import io.parallax.text.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * A compiled codebook that reads articles. Built once, serialised once an executor; any number of threads may read with
 * it at a time, each with buffers of its own that are kept for the next article.
 */
public final class Engine implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Raised whenever the same codebook and article can give another reading. */
    public static final String VERSION = "4";

    private final Codebook codebook;
    private final Compiled compiled;
    private transient Queue<Workspace> idle = new ConcurrentLinkedQueue<>();

    private Engine(Codebook codebook) {
        this.codebook = codebook;
        this.compiled = new Compiled(codebook);
    }

    public static Engine of(Codebook codebook) {
        return new Engine(codebook);
    }

    private Object readResolve() {
        idle = new ConcurrentLinkedQueue<>();
        return this;
    }

    public Codebook codebook() {
        return codebook;
    }

    /**
     * Reads one article.
     *
     * @param language BCP 47; null where it is not known, which lets every rule apply
     * @param title the headline, null for none; one sentence however it is written
     * @param text null for none
     */
    public Reading read(String language, String title, String text) {
        var headline = headline(title);
        var sentences = text == null ? List.<Span>of() : Sentences.in(text);
        var article = new Article(language, title, headline, text, sentences);
        var hits = new ArrayList<Hit>();
        var workspace = read(article, hits);
        boolean about = workspace.isAbout();
        int words = workspace.wordCount();
        idle.add(workspace);
        return new Reading(article.sentenceCount(), words, about, hits.isEmpty() ? List.of() : findings(article, hits));
    }

    /**
     * Every rule that matches an article at all, as {@code framing/rule}, whether or not it gives a finding its span, and the
     * sentence in which it first does. Empty for an article in a language that the codebook does not cover.
     */
    public SortedMap<String, String> rulesIn(String language, String title, String text) {
        var rules = new TreeMap<String, String>();
        if (!codebook.covers(language)) {
            return rules;
        }
        var sentences = text == null ? List.<Span>of() : Sentences.in(text);
        var article = new Article(language, title, headline(title), text, sentences);
        var hits = new ArrayList<Hit>();
        idle.add(read(article, hits));
        hits.sort(Hit.ORDER);
        for (var hit : hits) {
            var meaning = compiled.meaning(hit.pattern());
            if (meaning.rule() != null) {
                var framing = codebook.framings().get(meaning.framing()).id();
                var place = article.place(hit.sentence()) == Place.HEADLINE ? title : text;
                rules.putIfAbsent(
                        framing + "/" + meaning.rule().id(),
                        article.sentence(hit.sentence()).in(place));
            }
        }
        return rules;
    }

    /** Adds the hits of all scopes; returns the buffers in which the article was read. */
    private Workspace read(Article article, List<Hit> hits) {
        var workspace = idle.poll();
        if (workspace == null) {
            workspace = new Workspace(compiled);
        }
        var language = article.language() == null ? null : Compiled.iso(article.language());
        workspace.read(language, article.title(), article.headline(), article.text(), article.sentences());
        var stretches = new Stretches(article.headline().size(), article.sentences(), article.text());
        for (var scope : Scope.values()) {
            if (!compiled.triggers(scope).isEmpty()) {
                workspace.hits(scope, stretches.of(scope), hits);
            }
        }
        return workspace;
    }

    private static List<Span> headline(String title) {
        if (title == null || title.isBlank()) {
            return List.of();
        }
        int begin = title.length() - title.stripLeading().length();
        return List.of(new Span(begin, title.stripTrailing().length()));
    }

    private List<Finding> findings(Article article, List<Hit> hits) {
        var barred = new HashSet<Long>();
        for (var hit : hits) {
            if (compiled.meaning(hit.pattern()).rule() == null) {
                barred.add(cell(hit));
            }
        }
        var cells = new TreeMap<Long, List<Hit>>();
        hits.stream()
                .filter(hit -> compiled.meaning(hit.pattern()).rule() != null && !barred.contains(cell(hit)))
                .sorted(Hit.ORDER)
                .forEach(hit -> cells.computeIfAbsent(cell(hit), cell -> new ArrayList<>())
                        .add(hit));
        return cells.values().stream().map(all -> finding(article, all)).toList();
    }

    /** Names a sentence and framing. */
    private long cell(Hit hit) {
        return ((long) hit.sentence() << 32) | (compiled.meaning(hit.pattern()).framing() & 0xFFFFFFFFL);
    }

    /** The first hit gives span and rule; a rule with a stance of its own that overlaps it gives the stance. */
    private Finding finding(Article article, List<Hit> hits) {
        var hit = hits.get(0);
        var speaking = hits.stream()
                .filter(other -> other.begin() < hit.end() && hit.begin() < other.end() && ownStance(other) != null)
                .findFirst()
                .orElse(hit);
        var meaning = compiled.meaning(hit.pattern());
        var match = new Span(hit.begin(), hit.end());
        var setting = article.setting(hit.sentence(), match);
        var stanced = setting.discourse()
                .stance(match, setting.sentence(), new OwnWords(meaning.rule().match(), codebook.terms()));
        var voiced = setting.discourse().voice(match, setting.sentence());
        return new Finding(
                codebook.framings().get(meaning.framing()).id(),
                meaning.rule().id(),
                article.place(hit.sentence()),
                match,
                article.sentence(hit.sentence()),
                combined(speaking, stanced),
                stanced.cue(),
                voiced.voice(),
                voiced.speaker());
    }

    private Stance ownStance(Hit hit) {
        return compiled.meaning(hit.pattern()).rule().stance();
    }

    /**
     * What a rule says by itself, under what its sentence does to it: the denial of a denial affirms. A cue among the rule's
     * own words has been counted by whoever wrote the rule.
     */
    private Stance combined(Hit hit, Stanced sentence) {
        var own = ownStance(hit);
        var cue = sentence.cue();
        if (own == null || own == Stance.AFFIRMED) {
            return sentence.stance();
        } else if (sentence.stance() == Stance.AFFIRMED
                || (cue != null && cue.begin() < hit.end() && hit.begin() < cue.end())) {
            return own;
        }
        return own == Stance.DENIED && sentence.stance() == Stance.DENIED ? Stance.AFFIRMED : sentence.stance();
    }

    /** Where the stretches of each scope begin and end, in sentences; the headline is the first sentence. */
    private record Stretches(int headlines, List<Span> sentences, String text) {

        int[] of(Scope scope) {
            int all = headlines + sentences.size();
            return switch (scope) {
                case SENTENCE -> IntStream.rangeClosed(0, all).toArray();
                case HEADLINE -> IntStream.rangeClosed(0, headlines).toArray();
                case PARAGRAPH ->
                    IntStream.rangeClosed(0, all)
                            .filter(i -> i <= headlines || i == all || lineBetween(i - headlines))
                            .toArray();
                case ARTICLE -> new int[] {0, all};
            };
        }

        private boolean lineBetween(int sentence) {
            return text.substring(
                            sentences.get(sentence - 1).end(),
                            sentences.get(sentence).begin())
                    .chars()
                    .anyMatch(c -> "\n\r\u000B\f\u0085\u2028\u2029".indexOf(c) >= 0);
        }
    }
}
