package io.parallax.text;

import java.util.Set;

/**
 * The words that tell whether a full stop ends a sentence, from {@code abbreviations.txt}. Words are compared in lower
 * case, without their last stop.
 */
final class Abbreviations {
    private static final Sections LISTS = Sections.read("/io/parallax/text/abbreviations.txt");
    private static final Set<String> BEFORE_NAME = LISTS.words("before-name");
    private static final Set<String> BEFORE_NUMBER = LISTS.words("before-number");
    private static final Set<String> DATE = LISTS.words("date");
    private static final Set<String> EITHER = LISTS.words("either");
    private static final Set<String> OPENER = LISTS.words("opener");
    private static final Set<String> VERB = LISTS.words("verb");
    private static final Set<String> DOMAIN = LISTS.words("domain");

    private Abbreviations() {}

    /** Whether a stop behind {@code last} can be no end, given the word that follows. */
    static boolean holds(String last, String next) {
        var word = Sections.fold(last);
        boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
        if (number) {
            return BEFORE_NUMBER.contains(word) || DATE.contains(word) || BEFORE_NAME.contains(word);
        }
        if (EITHER.contains(word) || initial(last) || initials(last)) {
            return !opens(next);
        }
        return BEFORE_NAME.contains(word);
    }

    static boolean opens(String word) {
        return OPENER.contains(Sections.fold(word));
    }

    static boolean tags(String word) {
        return VERB.contains(Sections.fold(word));
    }

    static boolean domain(String word) {
        return DOMAIN.contains(Sections.fold(word));
    }

    /** One capital, as in "Vladimir V. Putin", or one small letter, as in "z. B.". */
    private static boolean initial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("I");
    }

    /** Single letters with stops between them, as in "J.K. Rowling". */
    private static boolean initials(String word) {
        for (int i = 1; i < word.length(); i += 2) {
            if (word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() > 2 && word.length() % 2 == 1 && Character.isLetter(word.charAt(0));
    }
}
