package io.parallax.matching;

import io.parallax.text.Words;
import java.util.Arrays;

/**
 * The words that texts have brought so far, as they stand in them, with the word sets of each: a text's word is folded and
 * looked up in the {@link Lexicon} once, then found again by its characters. What a word is in is told by one number:
 * {@link #NONE}, a word set, or behind the last of those one of the combinations of several that have come up. After
 * {@value #MOST} words of a kind all are forgotten before the next article, so that texts of endless new words cost time but
 * no memory. Not thread-safe.
 */
final class Vocabulary {
    /** In no word set. */
    static final int NONE = -1;

    private static final int MOST = 1 << 16;
    private static final int LONGEST = 64;

    private final Compiled compiled;
    private final Lexicon lexicon;
    private final OwnKeys own;
    private final Keys keys = new Keys();
    private final LongWords longWords = new LongWords();
    private Combinations combinations;

    Vocabulary(Compiled compiled) {
        this.compiled = compiled;
        lexicon = compiled.lexicon();
        own = new OwnKeys(lexicon.written().size());
        combinations = new Combinations(compiled);
        addOwn();
    }

    /** A word whose sets depend on its case is looked up as it stands in the text. */
    private void addOwn() {
        lexicon.written().forEach((word, anyCase) -> own.add(word, anyCase ? number(word) : OwnKeys.ABSENT));
    }

    /** Makes room for the words of an article; the numbers given before are void. */
    void begin() {
        if (keys.size() > MOST || longWords.size() > MOST || combinations.several() > MOST) {
            keys.clear();
            longWords.clear();
            combinations = new Combinations(compiled);
            own.clear();
            addOwn();
        }
    }

    /** The number of what the word that {@code words} stands at is in. */
    int wordSets(Words words) {
        long small = words.small();
        if (small != 0) {
            int number = own.number(small, words.smallMore());
            if (number != OwnKeys.ABSENT) {
                return number;
            }
        }
        char[] text = words.text();
        int begin = words.begin();
        int end = words.end();
        long key = words.key();
        if (key == 0) {
            return longWord(text, begin, end);
        }
        int slot = keys.slot(key, words.more());
        if (slot >= 0) {
            return keys.number(slot);
        }
        int number = number(new String(text, begin, end - begin));
        keys.put(~slot, key, words.more(), number);
        return number;
    }

    private int longWord(char[] text, int begin, int end) {
        if (end - begin > LONGEST) {
            return number(new String(text, begin, end - begin));
        }
        int hash = LongWords.hash(text, begin, end);
        int slot = longWords.slot(hash, text, begin, end);
        if (slot >= 0) {
            return longWords.number(slot);
        }
        var word = Arrays.copyOfRange(text, begin, end);
        int number = number(new String(word));
        longWords.put(~slot, hash, word, number);
        return number;
    }

    private int number(String word) {
        var sets = lexicon.wordSets(word);
        return sets.length == 0 ? NONE : combinations.number(sets);
    }

    /** The word sets, ascending, that a number other than {@link #NONE} stands for. */
    int[] sets(int number) {
        return combinations.sets(number);
    }

    /** Whether a word set is among those that a number stands for. */
    boolean isIn(int number, int set) {
        return number == set || (number >= lexicon.size() && combinations.has(number, set));
    }

    /** Sets the bits of all word sets that a number other than {@link #NONE} stands for, and of the clauses they meet. */
    void mark(int number, long[] bits) {
        combinations.mark(number, bits);
    }

    /** {@link Compiled#scopes} of what a number other than {@link #NONE} stands for. */
    byte scopes(int number) {
        return combinations.scopes(number);
    }

    /** {@link Combinations#folded} of what a number other than {@link #NONE} stands for. */
    long folded(int number) {
        return combinations.folded(number);
    }
}
