package io.parallax.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text: {@code Paragraph.of("Of ").strong("1,204").then(" articles, ").link("all listed here", "articles.csv")}.
 *
 * @param runs the text, piece by piece
 */
public record Paragraph(List<Run> runs) implements Block {
    /**
     * A piece of the text in one style.
     *
     * @param tag null for plain text, else {@code strong}, {@code em}, {@code code} or {@code a}
     * @param text the words
     * @param target where a link goes, else null
     */
    record Run(String tag, String text, String target) {
        void write(Html html) {
            if (tag == null) {
                html.text(text);
            } else {
                html.element(tag, text, "href", target, "rel", target == null ? null : "noopener noreferrer");
            }
        }
    }

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(String text) {
        return new Paragraph(List.of(new Run(null, text, null)));
    }

    public Paragraph then(String text) {
        return plus(new Run(null, text, null));
    }

    public Paragraph strong(String text) {
        return plus(new Run("strong", text, null));
    }

    public Paragraph emphasis(String text) {
        return plus(new Run("em", text, null));
    }

    public Paragraph code(String text) {
        return plus(new Run("code", text, null));
    }

    /** A link to a web address, a file beside the page, or an anchor; plain text where the target is none of these. */
    public Paragraph link(String text, String target) {
        return plus(new Run("a", text, target));
    }

    @Override
    public void write(Html html) {
        html.open("p");
        inline(html);
        html.close();
    }

    void inline(Html html) {
        runs.forEach(run -> run.write(html));
    }

    private Paragraph plus(Run run) {
        List<Run> longer = new ArrayList<>(runs);
        longer.add(run);
        return new Paragraph(longer);
    }
}
