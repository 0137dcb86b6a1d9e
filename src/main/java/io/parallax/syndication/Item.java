package io.parallax.syndication;

/**
 * One entry of a feed, or one news document.
 *
 * @param id the publisher's own, null without one
 * @param title without markup, null without one
 * @param text the longest text the item gives, without markup, a line a paragraph; null without one
 * @param published as written, null without one
 * @param author names, null without one
 * @param outlet the feed's title or the document's provider, null without one
 * @param url null without one
 * @param section the item's first category, null without one
 * @param language BCP 47 as written, null without one
 * @param damage what is wrong with the item, in words; null for a sound one
 */
public record Item(
        String id,
        String title,
        String text,
        String published,
        String author,
        String outlet,
        String url,
        String section,
        String language,
        String damage) {

    static Item damaged(String damage) {
        return new Item(null, null, null, null, null, null, null, null, null, damage);
    }
}
