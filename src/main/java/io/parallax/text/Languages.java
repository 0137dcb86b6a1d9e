package io.parallax.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The language of a text. Where a script is one language's, the script tells; of the languages in Latin and Cyrillic letters the one
 * in which the text's runs of two to four letters are most frequent (Lingua's method, on fewer runs; see {@link LanguageModel}).
 */
public final class Languages {
    private static final int SAMPLE = 600;
    private static final int SHORTEST_RUN = 2;
    /** After so many letters it is asked whether a language leads so far that the rest cannot matter. */
    private static final int STEP = 120;

    private static final double CERTAIN = 48;
    private static final List<String> CYRILLIC = List.of("ru", "uk", "bg", "be", "sr");
    private static final Map<UnicodeScript, String> OF_SCRIPT = new EnumMap<>(Map.of(
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.THAI, "th",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HAN, "zh",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy"));
    private static final Map<String, String> BY_NAME = names();

    private Languages() {}

    /** The model is read when it is first asked. */
    private static final class Model {
        static final LanguageModel LOADED = LanguageModel.read();
    }

    /**
     * A language and how sure it is.
     *
     * @param language ISO 639 code; null where the text holds no letters
     * @param lead by how much its logarithm exceeds the next language's; infinite where the script tells, 0 at least
     */
    public record Guess(String language, double lead) {}

    /** The likeliest language of a text, from its first 600 letters, or fewer where those leave no doubt. */
    public static Guess guess(String text) {
        var letters = letters(text);
        var script = script(letters);
        if (script == null) {
            return new Guess(null, 0);
        }
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC
                ? byRuns(letters, script == UnicodeScript.CYRILLIC)
                : new Guess(ofScript(script, letters), Double.POSITIVE_INFINITY);
    }

    /** A language as people and formats write it ({@code eng}, {@code English}, {@code en_GB}) as BCP 47; null where it is none. */
    public static String tag(String written) {
        var text = written.strip().replace('_', '-').split("[,; ]")[0];
        var parts = text.split("-", 2);
        var code = BY_NAME.get(parts[0].toLowerCase(Locale.ROOT));
        if (code == null) {
            return null;
        }
        return Locale.forLanguageTag(parts.length == 1 ? code : code + "-" + parts[1])
                .toLanguageTag();
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var locale = Locale.forLanguageTag(code);
            names.put(code, locale.toLanguageTag());
            names.put(locale.getISO3Language(), locale.toLanguageTag());
            names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), locale.toLanguageTag());
            names.put(locale.getDisplayLanguage(locale).toLowerCase(locale), locale.toLanguageTag());
        }
        names.remove("");
        return names;
    }

    /** Words in lower case, a space between them. */
    private static char[] letters(String text) {
        var letters = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < text.length() && letters.length() < SAMPLE; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(Character.toLowerCase(c));
            } else if (inWord && c != '\u0301' && c != '\u00AD') {
                letters.append(' ');
            }
            inWord = Character.isLetter(c);
        }
        return letters.toString().toCharArray();
    }

    private static UnicodeScript script(char[] letters) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        for (char c : letters) {
            if (c != ' ') {
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        if (counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.KATAKANA)) {
            return UnicodeScript.HIRAGANA;
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static String ofScript(UnicodeScript script, char[] letters) {
        boolean isPersian = script == UnicodeScript.ARABIC && new String(letters).matches(".*[پچژگی].*");
        return isPersian ? "fa" : script == UnicodeScript.HIRAGANA ? "ja" : OF_SCRIPT.get(script);
    }

    private static Guess byRuns(char[] letters, boolean isCyrillic) {
        var model = Model.LOADED;
        var sums = new double[model.languages.length];
        for (int begin = 0; begin < letters.length; begin++) {
            if (begin > 0 && begin % STEP == 0) {
                var soFar = best(model, sums, isCyrillic);
                if (soFar.lead() >= CERTAIN) {
                    return soFar;
                }
            }
            int end = begin;
            while (end < letters.length && letters[end] != ' ' && end - begin < LanguageModel.LONGEST) {
                end++;
                if (end - begin >= SHORTEST_RUN) {
                    model.add(letters, begin, end - begin, sums);
                }
            }
        }
        return best(model, sums, isCyrillic);
    }

    private static Guess best(LanguageModel model, double[] sums, boolean isCyrillic) {
        int best = -1;
        double second = Double.NEGATIVE_INFINITY;
        for (int language = 0; language < sums.length; language++) {
            if (CYRILLIC.contains(model.languages[language]) != isCyrillic) {
                continue;
            }
            if (best < 0 || sums[language] > sums[best]) {
                second = best < 0 ? second : sums[best];
                best = language;
            } else {
                second = Math.max(second, sums[language]);
            }
        }
        return new Guess(model.languages[best], sums[best] - second);
    }
}
