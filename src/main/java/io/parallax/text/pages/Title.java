package io.parallax.text.pages;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The headline of a page: as its linked data or {@code og:title} give it, else the heading that its title begins with. */
final class Title {
    private static final Pattern PARTS = Pattern.compile("\\s+[|\\-–—·•»:/]+\\s+|\\s*\\|\\s*");
    private static final int SITE_WORDS = 5;

    private Title() {}

    static String of(Document document, String headline, String shared, String site) {
        var heads = document.select("h1").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
        var whole = document.title();
        var named = Stream.of(headline, shared, whole)
                .filter(text -> text != null && !text.isBlank())
                .map(text -> Parser.unescapeEntities(text, false))
                .findFirst()
                .orElse(null);
        if (named == null) {
            return heads.isEmpty() ? null : heads.get(0);
        }
        var title = withoutSite(named.replaceAll("\\s+", " ").strip(), site);
        return heads.stream()
                .filter(head -> Block.words(head) >= 3 && folded(named).startsWith(folded(head)))
                .findFirst()
                .map(head -> folded(head).length() >= folded(title).length() ? title : head)
                .orElse(title);
    }

    /** Without the site's name at either end; where it is not known, without a short last part behind a bar. */
    private static String withoutSite(String title, String site) {
        var parts = PARTS.split(title);
        if (parts.length < 2) {
            return title;
        }
        var last = parts[parts.length - 1];
        var first = parts[0];
        if (isSite(last, site) || looksLikeSite(title, last)) {
            return title.substring(0, title.length() - last.length()).replaceFirst("[\\s|\\-–—·•»:/]+$", "");
        }
        return isSite(first, site) ? title.substring(first.length()).replaceFirst("^[\\s|\\-–—·•»:/]+", "") : title;
    }

    private static boolean isSite(String part, String site) {
        return site != null
                && (folded(site).contains(folded(part)) || folded(part).contains(folded(site)));
    }

    /** A few words behind a bar, or behind a dash where much more stands before it. */
    private static boolean looksLikeSite(String title, String last) {
        var before = title.substring(0, title.length() - last.length()).stripTrailing();
        int words = Block.words(last);
        return words <= SITE_WORDS
                && (before.endsWith("|") || (before.matches("(?s).*[–—-]") && Block.words(before) >= 2 * words));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
