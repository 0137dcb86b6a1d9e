package io.parallax.syndication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The entries of RSS 0.9 to 2.0, RDF and Atom feeds, in their order. A feed that ends in the middle gives its whole entries and
 * one that is damaged.
 */
public final class Feeds {
    private Feeds() {}

    /** No items where the bytes are no feed or an empty one; see {@link #isFeed}. */
    public static List<Item> read(byte[] bytes) {
        var document = Xml.parse(bytes);
        var root = document.firstElementChild();
        var items = new ArrayList<Item>();
        if (root == null) {
            return items;
        }
        var feed = Xml.children(root, "channel").findFirst().orElse(root);
        var entries = document.getAllElements().stream()
                .filter(element -> Xml.isNamed(element, "item") || Xml.isNamed(element, "entry"))
                .toList();
        for (var entry : entries) {
            items.add(item(entry, feed));
        }
        boolean cutShort = Xml.isCutShort(bytes, root.tagName().replaceFirst("^.*:", ""));
        if (cutShort && !items.isEmpty() && isLastOpen(bytes, entries.get(0))) {
            items.set(items.size() - 1, Item.damaged("the feed ends inside this entry"));
        } else if (cutShort) {
            items.add(Item.damaged("the feed ends before its root element is closed"));
        }
        return items;
    }

    /** Whether this is the beginning of a feed. */
    public static boolean isFeed(byte[] bytes) {
        var root = Xml.parse(bytes).firstElementChild();
        return root != null && Stream.of("rss", "feed", "rdf").anyMatch(name -> Xml.isNamed(root, name));
    }

    private static boolean isLastOpen(byte[] bytes, Element entry) {
        var source = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        var tag = entry.tagName();
        return source.lastIndexOf("</" + tag) < source.lastIndexOf("<" + tag);
    }

    private static Item item(Element entry, Element feed) {
        var author = Xml.children(entry, "author")
                .map(element -> Xml.first(Xml.text(element, "name"), element.text()))
                .findFirst();
        return new Item(
                Xml.text(entry, "guid", "id"),
                title(entry),
                longest(entry),
                Xml.text(entry, "pubDate", "published", "dc:date", "issued", "date", "created", "updated", "modified"),
                Xml.first(Xml.text(entry, "dc:creator", "creator"), author.orElse(null)),
                Xml.first(Xml.text(entry, "source"), Xml.text(feed, "title")),
                link(entry),
                Xml.first(
                        Xml.text(entry, "category", "dc:subject"),
                        Xml.children(entry, "category")
                                .map(c -> c.attr("term"))
                                .filter(term -> !term.isBlank())
                                .findFirst()
                                .orElse(null)),
                Xml.first(attribute(entry), Xml.text(feed, "language", "dc:language"), attribute(feed)),
                null);
    }

    private static String title(Element entry) {
        var title = Xml.children(entry, "title").findFirst().map(Xml::body).orElse(null);
        return title == null ? null : title.replaceAll("\\s+", " ");
    }

    private static String longest(Element entry) {
        return Stream.of("content:encoded", "encoded", "content", "description", "summary", "fulltext", "text")
                .flatMap(name -> Xml.children(entry, name))
                .filter(element -> !element.tagName().startsWith("media:"))
                .map(Xml::body)
                .filter(text -> text != null)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /** Atom's alternate link, else RSS's, else a permanent identifier. */
    private static String link(Element entry) {
        var alternate = Xml.children(entry, "link")
                .filter(link -> link.hasAttr("href")
                        && (!link.hasAttr("rel") || link.attr("rel").equals("alternate")))
                .map(link -> link.attr("href").strip())
                .findFirst()
                .orElse(null);
        var id = Xml.text(entry, "guid", "id");
        return Xml.first(alternate, Xml.text(entry, "link"), id != null && id.startsWith("http") ? id : null);
    }

    private static String attribute(Element element) {
        return element.hasAttr("xml:lang") ? element.attr("xml:lang") : null;
    }
}
