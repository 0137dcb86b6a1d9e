package io.parallax.matching;

import io.parallax.text.Sections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The word lists of one language, from {@code cues-<language>.txt} and {@code speech-<language>.txt}. A language without
 * lists has an empty lists: quotation marks and question marks are all that is read of it.
 */
final class WordLists {
    private static final Map<String, WordLists> READ = new ConcurrentHashMap<>();
    private static final Set<String> WITH_LISTS = Set.of("en");
    /** How nouns for those who do something end. */
    private static final Pattern AGENT = Pattern.compile(".{2,}(er|or|ist|ian|man|woman|men|women)s?");

    private static final Set<String> STANCES = Set.of("denied", "rejected", "hedged", "questioned", "affirmed", "none");

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> irregular = new HashMap<>();
    private final Set<String> bases = new HashSet<>();
    private final Map<String, ReportKind> verbs = new HashMap<>();
    private final Phrases particleVerbs = new Phrases();
    private final Phrases stands = new Phrases();
    private final Phrases credits = new Phrases();
    private final Phrases cues = new Phrases();
    private final Phrases backCues = new Phrases();
    private final Phrases afterCues = new Phrases();
    private final Phrases tagCues = new Phrases();

    private WordLists() {}

    /** @param language BCP 47; null is read as English */
    static WordLists of(String language) {
        var iso = language == null ? "en" : Locale.forLanguageTag(language).getLanguage();
        return READ.computeIfAbsent(WITH_LISTS.contains(iso) ? iso : "", WordLists::read);
    }

    private static WordLists read(String language) {
        var lists = new WordLists();
        if (!language.isEmpty()) {
            lists.speech(Sections.read("/io/parallax/matching/speech-" + language + ".txt"));
            lists.stances(Sections.read("/io/parallax/matching/cues-" + language + ".txt"));
        }
        return lists;
    }

    private void speech(Sections file) {
        for (var line : file.entries("forms")) {
            irregular.put(line.split(" ")[0], Set.of(line.split(" ")));
        }
        for (var section : file.lines().keySet()) {
            var kind = ReportKind.named(section);
            if (kind != null) {
                file.entries(section).forEach(line -> verbs(kind, section, line));
            } else if (section.equals("stand")) {
                file.entries(section).forEach(line -> stands.add(Phrase.of(section, line, this::forms)));
            } else if (section.equals("credit")) {
                file.entries(section).forEach(line -> credits.add(Phrase.of(section, line, this::forms)));
            } else if (!section.equals("forms")) {
                words.put(section, file.words(section));
            }
        }
    }

    private void verbs(ReportKind kind, String section, String line) {
        if (line.startsWith("~")) {
            particleVerbs.add(Phrase.of(section, line, this::forms));
            return;
        }
        for (var lemma : line.split("\\s+")) {
            var forms = forms(lemma);
            forms.forEach(form -> verbs.putIfAbsent(form, kind));
            if (forms.size() > 3) {
                bases.add(lemma);
            }
        }
    }

    private void stances(Sections file) {
        for (var section : file.lines().keySet()) {
            if (STANCES.contains(section.split(" ")[0])) {
                file.entries(section).forEach(line -> cue(Phrase.of(section, line, this::forms)));
            } else {
                words.put(section, file.words(section));
            }
        }
    }

    /** What only looks like a cue does so whichever way it would reach. */
    private void cue(Phrase phrase) {
        if (phrase.section().endsWith(" tag")) {
            tagCues.add(phrase);
            return;
        } else if (phrase.section().endsWith(" after") || phrase.section().endsWith(" reply")) {
            afterCues.add(phrase);
            return;
        }
        boolean none = phrase.section().equals("none");
        boolean back = phrase.section().endsWith(" back");
        if (none || !back) {
            cues.add(phrase);
        }
        if (none || back) {
            backCues.add(phrase);
        }
    }

    /** The forms of a verb: as listed, or by the rules of spelling. */
    Set<String> forms(String lemma) {
        if (irregular.containsKey(lemma)) {
            return irregular.get(lemma);
        }
        var forms = new HashSet<String>();
        int last = lemma.length() - 1;
        boolean y = lemma.endsWith("y") && "aeou".indexOf(lemma.charAt(last - 1)) < 0;
        boolean e = lemma.endsWith("e");
        boolean hiss = lemma.matches(".*(s|x|z|ch|sh|o)");
        forms.add(lemma);
        forms.add(y ? lemma.substring(0, last) + "ies" : lemma + (hiss ? "es" : "s"));
        forms.add(y ? lemma.substring(0, last) + "ied" : lemma + (e ? "d" : "ed"));
        forms.add((e && !lemma.endsWith("ee") ? lemma.substring(0, last) : lemma) + "ing");
        return forms;
    }

    boolean has(String section, String word) {
        return words.getOrDefault(section, Set.of()).contains(word);
    }

    /** Whether a form is a verb's base, which agrees with plurals only. */
    boolean isBase(String form) {
        return bases.contains(form);
    }

    /** Whether a noun in small letters is one of those who can speak: listed, or built as such nouns are. */
    boolean isAgent(String noun) {
        int hyphen = noun.lastIndexOf('-');
        return hyphen > 0 && isAgent(noun.substring(hyphen + 1))
                || has("source-word", noun)
                || has("title", noun)
                || has("agent", noun)
                || AGENT.matcher(noun).matches();
    }

    /** The kind of a verb of report by one of its forms, null for none. */
    ReportKind verb(String form) {
        return verbs.get(form);
    }

    Phrases particleVerbs() {
        return particleVerbs;
    }

    Phrases stands() {
        return stands;
    }

    Phrases credits() {
        return credits;
    }

    /** Cues that reach what follows them, or both sides. */
    Phrases cues() {
        return cues;
    }

    /** Cues that reach what stands before them. */
    Phrases backCues() {
        return backCues;
    }

    /** Cues that take up the clause before them, and answers to what was asked there. */
    Phrases afterCues() {
        return afterCues;
    }

    /** Verbs whose tags decide how firmly the words before them are put forward. */
    Phrases tagCues() {
        return tagCues;
    }
}
