package io.parallax.text.pages;

import io.parallax.text.Sections;
import java.util.List;
import java.util.regex.Pattern;

/** Fixed turns of phrase that sites put into and behind articles, of the languages in {@code phrases.txt}. */
final class Phrases {
    private static final Sections LISTS = Sections.read("/io/parallax/text/pages/phrases.txt");
    private static final Pattern CALL = any("call", "");
    private static final Pattern WHOLE = any("whole", "[\\s:.!…»>→-]*$");
    private static final Pattern END = any("end", "[\\s:.!…»>→-]*$");
    private static final Pattern BYLINE = any("byline", "");
    private static final Pattern DATE =
            Pattern.compile("(?iu).*(\\b(19|20)\\d\\d\\b|\\d{1,2}[.:]\\d\\d|\\b\\d{1,2} (min|hours?|days?)\\b).*");
    private static final Pattern NO_LETTERS = Pattern.compile("[\\P{L}]*\\p{L}?[\\P{L}]*");
    private static final int CALL_WORDS = 25;

    private Phrases() {}

    private static Pattern any(String section, String end) {
        List<String> entries = LISTS.entries(section);
        return Pattern.compile(
                "(?iu)^[\\W_]*(?:" + String.join("|", entries) + ")" + end, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** An invitation to read, share, follow or subscribe; a credit; a label of advertising. */
    static boolean isCall(Block block) {
        if (block.words() > CALL_WORDS) {
            return false;
        }
        var text = block.text();
        return WHOLE.matcher(text).find()
                || CALL.matcher(text).find()
                || NO_LETTERS.matcher(text).matches();
    }

    /** A heading behind which only other things come: comments, related stories. */
    static boolean endsArticle(Block block) {
        return block.words() <= 8 && END.matcher(block.text()).find();
    }

    /** A name or a date above the text. */
    static boolean isByline(Block block) {
        var text = block.text();
        boolean isLabel = !block.endsSentence() || block.words() < 5;
        return BYLINE.matcher(text).find() || (isLabel && DATE.matcher(text).matches());
    }
}
