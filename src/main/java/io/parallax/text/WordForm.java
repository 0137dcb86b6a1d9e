package io.parallax.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One way in which a word of a text may be looked up.
 *
 * @param folded without regard to case or compatibility forms (Unicode NFKC_Casefold: full-width letters, composed forms,
 *     soft hyphens), apostrophes straight
 * @param exact the same with its case kept (NFKC)
 */
public record WordForm(String folded, String exact) {

    /** ICU's data, loaded when a word first needs it. */
    private static final class Unicode {
        static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
        static final Normalizer2 COMPOSE = Normalizer2.getNFKCInstance();
    }

    /** The form of a word as it stands. */
    public static WordForm of(CharSequence word) {
        if (isPlain(word)) {
            var text = word.toString();
            return new WordForm(text.toLowerCase(Locale.ROOT), text);
        }
        var straight = straight(word);
        return new WordForm(Unicode.FOLD.normalize(straight), Unicode.COMPOSE.normalize(straight));
    }

    /**
     * Every form of a word of a text: its own first, then what it is a form of, at the same position: {@code Ukraine's} also
     * counts as {@code Ukraine}, {@code U.S} and {@code U.S.A} also as {@code US} and {@code USA}.
     */
    public static List<WordForm> all(CharSequence word) {
        var own = of(word);
        var forms = new ArrayList<WordForm>(3);
        forms.add(own);
        var bare = own;
        if (own.isPossessive()) {
            bare = new WordForm(cut(own.folded), cut(own.exact));
            forms.add(bare);
        }
        if (isAcronym(bare.exact)) {
            forms.add(new WordForm(bare.folded.replace(".", ""), bare.exact.replace(".", "")));
        }
        return forms;
    }

    private static boolean isPlain(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossessive() {
        return folded.length() > 2 && folded.endsWith("'s") && exact.length() > 2;
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 2);
    }

    /** Single letters with a full stop between each two. */
    public static boolean isAcronym(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static String straight(CharSequence word) {
        var straight = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '\u00AD' -> {} // a soft hyphen is where a word may be broken, not part of it
                case '\u2018', '\u2019', '\u201B', '\u02BC', '\uFF07' -> straight.append('\'');
                default -> straight.append(c);
            }
        }
        return straight.toString();
    }
}
