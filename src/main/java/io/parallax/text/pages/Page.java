package io.parallax.text.pages;

import java.nio.charset.Charset;

/**
 * One web page, read as an article.
 *
 * @param title the headline without the site's name, null where the page names none
 * @param text the article alone, a line a paragraph; null where the page has no running text
 * @param published date or time, ISO 8601 where the page's own form is understood, else as written; null without one
 * @param author names, separated by commas; null without one
 * @param outlet the site as the page calls itself, else the host; null where neither is known
 * @param url the canonical address, else the one the page came from, else null
 * @param language BCP 47 as the page declares it, null where it does not
 */
public record Page(
        String title, String text, String published, String author, String outlet, String url, String language) {

    /**
     * Reads a page from its bytes. The character set is, in this order: a byte-order mark, {@code charset}, what the page
     * declares, UTF-8 where the bytes are valid, else the most likely.
     *
     * @param charset from the transport, null where unknown
     * @param address where the page came from, null where unknown
     */
    public static Page of(byte[] html, Charset charset, String address) {
        return of(PageText.decode(html, charset), address);
    }

    /** Reads a page from its source. Never throws on bad HTML: what cannot be found is null. */
    public static Page of(String html, String address) {
        var document = PageText.parse(html, address);
        var data = LinkedData.of(document);
        var metadata = new Metadata(document, data, address);
        var page = new Page(
                metadata.title(),
                null,
                metadata.published(),
                metadata.author(),
                metadata.outlet(),
                metadata.url(),
                metadata.language());
        return page.withText(Body.of(document, page.title(), data.body()));
    }

    private Page withText(String body) {
        return new Page(title, body, published, author, outlet, url, language);
    }
}
