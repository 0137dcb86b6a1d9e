package io.parallax.codebook;

import io.parallax.text.WordForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The inflected forms of a lemma in one language, from the morphological dictionaries that LanguageTool keeps (English:
 * 388,160 forms; German: 4,988,730). A dictionary's keys are {@code lemma|tag}.
 */
final class Inflections {
    private static final Map<String, String> SYNTHESIS = Map.of(
            "en", "/org/languagetool/resource/en/english_synth.dict",
            "de", "/org/languagetool/resource/de/german_synth.dict");
    private static final Map<String, String> ANALYSIS = Map.of(
            "en", "/org/languagetool/resource/en/english.dict",
            "de", "/org/languagetool/resource/de/german.dict");
    /** What the dictionaries know a form of but do not give back as one. */
    private static final Map<String, List<String>> LEFT_OUT = Map.of("en be", List.of("am"));

    private static final Map<String, Dictionary> READ = new ConcurrentHashMap<>();

    private final String language;

    private Inflections(String language) {
        this.language = language;
    }

    /** Languages with a dictionary, as ISO 639 codes. */
    static Set<String> languages() {
        return new TreeSet<>(SYNTHESIS.keySet());
    }

    /** For a BCP 47 tag with one of {@link #languages()}; only the language counts, not the region. */
    static Inflections in(String tag) {
        return new Inflections(Locale.forLanguageTag(tag).getLanguage());
    }

    boolean known() {
        return SYNTHESIS.containsKey(language);
    }

    /** Folded forms of a lemma in any capitalisation, itself among them; empty where the dictionary has no such lemma. */
    Set<String> of(String lemma) {
        var forms = new TreeSet<String>();
        for (var spelled : spellings(lemma)) {
            forms.addAll(synthesised(spelled));
        }
        forms.addAll(LEFT_OUT.getOrDefault(language + " " + lemma, List.of()));
        return forms;
    }

    /** Lemmas other than the word itself that it is a form of. */
    Set<String> lemmasOf(String word) {
        var lookup = new DictionaryLookup(dictionary(ANALYSIS.get(language)));
        var lemmas = new TreeSet<String>();
        for (WordData found : lookup.lookup(word)) {
            lemmas.add(found.getStem().toString());
        }
        lemmas.remove(word);
        return lemmas;
    }

    private static Set<String> spellings(String lemma) {
        var lower = lemma.toLowerCase(Locale.ROOT);
        var first = lower.offsetByCodePoints(0, 1);
        var capital = lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
        return new TreeSet<>(List.of(lemma, lower, capital));
    }

    private Set<String> synthesised(String lemma) {
        var forms = new TreeSet<String>();
        var dictionary = dictionary(SYNTHESIS.get(language));
        var prefix = lemma + "|";
        var match = new FSATraversal(dictionary.fsa).match(prefix.getBytes(StandardCharsets.UTF_8));
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return forms;
        }
        var lookup = new DictionaryLookup(dictionary);
        for (ByteBuffer rest : dictionary.fsa.getSequences(match.node)) {
            for (WordData form : lookup.lookup(prefix + tag(rest, dictionary.metadata.getSeparator()))) {
                add(form.getStem(), forms);
            }
        }
        return forms;
    }

    /** A clitic ('m, 're) is no word of its own in a text. */
    private static void add(CharSequence form, Set<String> forms) {
        if (form.charAt(0) != '\'' && form.toString().indexOf(' ') < 0) {
            forms.add(WordForm.of(form).folded());
        }
    }

    private static String tag(ByteBuffer rest, byte separator) {
        int length = 0;
        while (rest.get(rest.position() + length) != separator) {
            length++;
        }
        return new String(rest.array(), rest.arrayOffset() + rest.position(), length, StandardCharsets.UTF_8);
    }

    private static Dictionary dictionary(String resource) {
        return READ.computeIfAbsent(resource, name -> {
            try {
                return Dictionary.read(Inflections.class.getResource(name));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        });
    }
}
