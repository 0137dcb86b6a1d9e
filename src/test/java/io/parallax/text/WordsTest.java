package io.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class WordsTest {
    private static final BreakIterator ICU = BreakIterator.getWordInstance(ULocale.ROOT);

    @Example
    void keepsContractionsPossessivesAndAcronymsTogether() {
        assertThat(words("Won\u2019t the U.S.'s anti-NATO bloc pay $3.5m, or 1,000,000? a:b _x_ __"))
                .containsExactly(
                        "Won\u2019t",
                        "the",
                        "U.S",
                        "s",
                        "anti",
                        "NATO",
                        "bloc",
                        "pay",
                        "3.5m",
                        "or",
                        "1,000,000",
                        "a:b",
                        "_x_");
    }

    @Example
    void readsScriptsWithoutBlanks() {
        assertThat(words("NATO \u3068\u65E5\u672C\u8A9E \u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35NATO ok"))
                .isEqualTo(icu("NATO \u3068\u65E5\u672C\u8A9E \u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35NATO ok"));
    }

    @Provide
    Arbitrary<String> texts() {
        var characters = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.of("a", "B", "\u00E9", "\u0436", "\u03A9", "\u0639", "\u1E9E", "ss")),
                Tuple.of(8, Arbitraries.of("0", "7", "\u0663", "_", "\u203F")),
                Tuple.of(
                        16,
                        Arbitraries.of("'", "\u2019", "\u2018", ".", ",", ":", ";", "\u00B7", "-", "\u2010", "\u2024")),
                Tuple.of(8, Arbitraries.of("\u0301", "\u00AD", "\u200D", "\u200B", "\u200E", "\uFE0F", "\u2060")),
                Tuple.of(12, Arbitraries.of(" ", " ", "\n", "\r", "\t", "\u00A0", "\u2028", "\u3000")),
                Tuple.of(
                        5,
                        Arbitraries.of(
                                "\u05D0", "\u05F4", "\"", "\u30AB", "\u3042", "\u4E2D", "\u0E01", "\uAC00", "\uFF9E")),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "\uD83D\uDE00", "\uD83C\uDDFA", "\uD83C\uDDE6", "\uD835\uDC00", "\u2764", "\uD800")),
                Tuple.of(6, Arbitraries.chars().all().map(String::valueOf)));
        return characters.list().ofMaxSize(24).map(list -> String.join("", list));
    }

    @Property
    void areIcusWords(@ForAll("texts") String text) {
        assertThat(words(text)).as("words of %s", codes(text)).isEqualTo(icu(text));
    }

    /** Words of all lengths around the places where the map of letters goes over to its next number. */
    @Property
    void areIcusWordsInLongTexts(@ForAll("texts") String text, @ForAll @IntRange(max = 140) int shift) {
        var plain = "It was anti-NATO, or so 2022 said; incomprehensibilities' sake. "
                .repeat(3)
                .substring(0, shift);
        for (var whole : List.of(plain + text, plain + " " + text + " " + plain, "x".repeat(shift) + text + plain)) {
            assertThat(words(whole)).as("words of %s", codes(whole)).isEqualTo(icu(whole));
        }
    }

    /** A stretch is read as if it stood alone, whatever stands around it. */
    @Property
    void areTheStretchsOwn(
            @ForAll("texts") String before, @ForAll("texts") String text, @ForAll("texts") String behind) {
        var words = new Words().over(before + text + behind).over(before.length(), before.length() + text.length());
        var found = new ArrayList<String>();
        while (words.next()) {
            assertThat(words.index()).isEqualTo(found.size());
            found.add((before + text + behind).substring(words.begin(), words.end()));
        }
        assertThat(found).as("words of %s", codes(text)).isEqualTo(icu(text));
        assertThat(words.index()).isEqualTo(found.size());
    }

    /** What a sieve holds back is counted but not handed out, and it is asked about words of ASCII letters and digits only. */
    @Property
    void sieveHoldsBackPlainWordsOnly(@ForAll("texts") String text) {
        var whole = text + " plain 2022";
        var heldBack = new ArrayList<>(icu(whole));
        var words = new Words((folded, beginning) -> 0).over(whole);
        while (words.next()) {
            heldBack.set(words.index(), "");
        }
        assertThat(words.index()).isEqualTo(heldBack.size());
        assertThat(heldBack).allMatch(word -> word.matches("[A-Za-z0-9]*")).endsWith("plain", "2022");
    }

    /** A space that joins words, before a script that only ICU can cut, once kept the reader where it was for ever. */
    @Example
    void passANarrowNoBreakSpaceBeforeAnotherScript() {
        for (var text : List.of(
                "\u202F\u05D0", "a\u202F\u30AB b", " \u202F\u4E2D", "12\u202F\u0E01\u202F", "\u202F\u202F\u3042 x")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThat(words(text)).as(codes(text)).isEqualTo(icu(text)));
        }
    }

    /** Every character of the basic plane beside letters, digits and marks. */
    @Example
    void areIcusWordsForEveryCharacter() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            for (var frame : List.of("a%sb", "1%s2", " %s ", "a'%s b", "%sx", "_%s", "a\u0301%s.b")) {
                var text = frame.replace("%s", String.valueOf(c));
                if (!words(text).equals(icu(text))) {
                    assertThat(words(text)).as("words of %s", codes(text)).isEqualTo(icu(text));
                }
            }
        }
    }

    private static List<String> words(String text) {
        return Words.in(text).stream().map(span -> span.in(text)).toList();
    }

    private static List<String> icu(String text) {
        var words = new ArrayList<String>();
        ICU.setText(text);
        int begin = ICU.first();
        for (int end = ICU.next(); end != BreakIterator.DONE; begin = end, end = ICU.next()) {
            if (SlowWords.isWord(text, begin, end)) {
                words.add(text.substring(begin, end));
            }
        }
        return words;
    }

    private static String codes(String text) {
        return text.chars().mapToObj(Integer::toHexString).toList().toString();
    }
}
