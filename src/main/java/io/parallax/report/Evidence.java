package io.parallax.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Passages as they stand in the articles, the match highlighted and the cue underlined, with outlet, date and link.
 *
 * @param quotes the passages, in the order to show
 */
public record Evidence(List<Quote> quotes) implements Block {
    public Evidence {
        quotes = List.copyOf(quotes);
    }

    public static Evidence of(List<Quote> quotes) {
        return new Evidence(quotes);
    }

    @Override
    public void write(Html html) {
        html.open("ol", "class", "evidence");
        quotes.forEach(quote -> write(html, quote));
        html.close();
    }

    private static void write(Html html, Quote quote) {
        html.open("li").open("figure", "class", "quote");
        html.open("blockquote", "lang", quote.language(), "dir", "auto");
        passage(html, quote);
        html.close().open("figcaption");
        source(html, quote);
        quote.tags().forEach(tag -> {
            html.text(" ");
            TagColumn.chip(html, tag.kind(), tag.words());
        });
        html.close().close().close();
    }

    /** Cuts the passage at every end of a mark; each piece is marked by whatever covers it. */
    private static void passage(Html html, Quote quote) {
        int[] cuts = IntStream.concat(
                        IntStream.of(0, quote.text().length()),
                        quote.marks().stream().flatMapToInt(m -> IntStream.of(m.begin(), m.end())))
                .sorted()
                .distinct()
                .toArray();
        for (int i = 0; i + 1 < cuts.length; i++) {
            String kind = kind(quote, cuts[i], cuts[i + 1]);
            String piece = quote.text().substring(cuts[i], cuts[i + 1]);
            if (kind == null) {
                html.text(piece);
            } else {
                html.element("mark", piece, "class", kind);
            }
        }
    }

    private static String kind(Quote quote, int begin, int end) {
        String kind = quote.marks().stream()
                .filter(mark -> mark.begin() <= begin && end <= mark.end())
                .map(mark -> mark.isCue() ? "cue" : "match")
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .collect(java.util.stream.Collectors.joining(" "));
        return kind.isEmpty() ? null : kind;
    }

    private static void source(Html html, Quote quote) {
        html.element("b", quote.source());
        if (quote.date() != null) {
            html.text(", ");
            DateColumn.write(html, quote.date());
        }
        String words =
                quote.title().isBlank() && Html.target(quote.link()) != null ? "read the article" : quote.title();
        if (!words.isBlank()) {
            html.text(", ").element("a", words, "href", quote.link(), "rel", "noopener noreferrer");
        }
    }
}
