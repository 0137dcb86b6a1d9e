package io.parallax.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Sentences as ICU draws them, within lines. */
public final class Sentences {
    private Sentences() {}

    public static List<Span> in(String text) {
        var spans = new ArrayList<Span>();
        var breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "\n\r\u2028\u2029".indexOf(text.charAt(i)) >= 0) {
                line(text, from, i, breaks, spans);
                from = i + 1;
            }
        }
        return spans;
    }

    private static void line(String text, int from, int to, BreakIterator breaks, List<Span> spans) {
        var line = text.substring(from, to);
        breaks.setText(line);
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
            var sentence = line.substring(begin, end);
            int lead = sentence.length() - sentence.stripLeading().length();
            int length = sentence.strip().length();
            if (length > 0) {
                spans.add(new Span(from + begin + lead, from + begin + lead + length));
            }
        }
    }
}
