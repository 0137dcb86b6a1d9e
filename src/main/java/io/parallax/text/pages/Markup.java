package io.parallax.text.pages;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A piece of HTML that is an article's text already, or plain text, as lines. */
public final class Markup {
    private static final Pattern IS_MARKUP = Pattern.compile("(?s).*(</?[a-zA-Z][^>]*>|&[a-zA-Z]{2,8};|&#\\w+;).*");
    private static final Pattern BREAK = Pattern.compile("[ \\t]*\\R\\s*");

    private Markup() {}

    /** A line a paragraph; empty where there is no text. Pictures' captions and scripts are left out. */
    public static String lines(String text) {
        if (!IS_MARKUP.matcher(text).matches()) {
            return BREAK.matcher(text.strip()).replaceAll("\n");
        }
        var body = Jsoup.parseBodyFragment(text).body();
        body.select("script, style, figcaption, noscript, iframe, media, media-caption")
                .remove();
        return Blocks.of(body).stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
