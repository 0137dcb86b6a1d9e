package io.parallax.syndication;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The documents of NITF and NewsML-G2 files, in their order. Sources: NITF 3.6; NewsML-G2 2.30 (IPTC). A package of several
 * items gives one each; items that are no text (pictures, video) are left out.
 */
public final class NewsItems {
    private NewsItems() {}

    /** NITF documents; none where there is no {@code nitf} element. */
    public static List<Item> nitf(byte[] bytes) {
        boolean cutShort = Xml.isCutShort(bytes, "\\w+");
        return Xml.all(Xml.parse(bytes), "nitf")
                .map(nitf -> cutShort ? Item.damaged("the document ends before it is closed") : fromNitf(nitf))
                .toList();
    }

    /** NewsML-G2 items of class text; none where there is no {@code newsItem} element. */
    public static List<Item> newsml(byte[] bytes) {
        boolean cutShort = Xml.isCutShort(bytes, "(newsItem|newsMessage|itemSet)");
        var items = Xml.all(Xml.parse(bytes), "newsItem").toList();
        return items.stream()
                .filter(NewsItems::isText)
                .map(item -> cutShort && item == items.get(items.size() - 1)
                        ? Item.damaged("the document ends before it is closed")
                        : fromNewsMl(item))
                .toList();
    }

    private static boolean isText(Element item) {
        return Xml.all(item, "itemClass")
                        .findFirst()
                        .map(type -> (type.attr("qcode") + type.attr("uri")).matches(".*([:/]text|[:/]composite)?$"))
                        .orElse(true)
                && Xml.all(item, "itemClass")
                        .noneMatch(type -> type.attr("qcode").matches(".*:(picture|video|audio|graphic|animation)"));
    }

    private static Item fromNitf(Element nitf) {
        return new Item(
                attribute(nitf, "doc-id", "id-string"),
                Xml.first(deep(nitf, "hl1"), deep(nitf, "hedline"), deep(nitf, "title")),
                Xml.body(Xml.all(nitf, "body.content").findFirst().orElse(null)),
                Xml.first(
                        attribute(nitf, "date.issue", "norm"),
                        attribute(nitf, "date.release", "norm"),
                        attribute(nitf, "story.date", "norm"),
                        deep(nitf, "story.date"),
                        attribute(nitf, "pubdata", "date.publication")),
                author(deep(nitf, "byline")),
                Xml.first(
                        attribute(nitf, "pubdata", "name"),
                        deep(nitf, "org"),
                        attribute(nitf, "doc-id", "regsrc"),
                        deep(nitf, "distributor"),
                        attribute(nitf, "doc.copyright", "holder")),
                attribute(nitf, "pubdata", "ex-ref"),
                Xml.first(
                        attribute(nitf, "pubdata", "position.section"),
                        attribute(nitf, "tobject.subject", "tobject.subject.type"),
                        attribute(nitf, "classifier", "value")),
                nitf.hasAttr("xml:lang") ? nitf.attr("xml:lang") : null,
                null);
    }

    private static Item fromNewsMl(Element item) {
        var content = Stream.of("inlineXML", "inlineData")
                .flatMap(name -> Xml.all(item, name))
                .findFirst()
                .orElse(null);
        return new Item(
                item.hasAttr("guid") ? item.attr("guid") : null,
                Xml.first(deep(item, "headline"), deep(item, "hl1"), deep(item, "itemMeta>title")),
                text(content),
                Xml.first(
                        deep(item, "firstCreated"),
                        deep(item, "contentCreated"),
                        deep(item, "versionCreated"),
                        deep(item, "embargoed")),
                author(Xml.first(deep(item, "by"), deep(item, "byline"))),
                provider(item),
                attribute(item, "link", "href"),
                Xml.all(item, "subject")
                        .map(subject -> deep(subject, "name"))
                        .filter(name -> name != null)
                        .findFirst()
                        .orElse(null),
                Xml.first(attribute(item, "language", "tag"), item.hasAttr("xml:lang") ? item.attr("xml:lang") : null),
                null);
    }

    /** The text of an inline NITF or XHTML document, or of plain data. */
    private static String text(Element content) {
        if (content == null) {
            return null;
        }
        var inner = Stream.of("body.content", "body")
                .flatMap(name -> Xml.all(content, name))
                .findFirst();
        return Xml.body(inner.orElse(content));
    }

    private static String provider(Element item) {
        return Stream.of("provider", "creator", "infoSource")
                .flatMap(name -> Xml.all(item, name))
                .map(element -> Xml.first(
                        deep(element, "name"),
                        notBlank(element.attr("literal")),
                        notBlank(element.attr("qcode").replaceFirst("^.*:", ""))))
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    private static String author(String byline) {
        return byline == null ? null : byline.replaceFirst("(?i)^by\\s+", "");
    }

    private static String deep(Element root, String name) {
        return Xml.all(root, name)
                .map(element -> notBlank(element.wholeText().replaceAll("\\s+", " ")))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    private static String attribute(Element root, String element, String name) {
        return Xml.all(root, element)
                .map(found -> notBlank(found.attr(name)))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private static String notBlank(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
