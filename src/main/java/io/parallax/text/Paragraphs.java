package io.parallax.text;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text: its lines that are not blank, in order, without their line break and outer spaces. */
public final class Paragraphs {
    private Paragraphs() {}

    public static List<Span> in(String text) {
        var spans = new ArrayList<Span>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Marks.lineBreak(text.charAt(i))) {
                add(text, from, i, spans);
                from = i + 1;
            }
        }
        return spans;
    }

    private static void add(String text, int from, int to, List<Span> spans) {
        int begin = from;
        while (begin < to && Marks.space(text.charAt(begin))) {
            begin++;
        }
        int end = to;
        while (end > begin && Marks.space(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            spans.add(new Span(begin, end));
        }
    }
}
