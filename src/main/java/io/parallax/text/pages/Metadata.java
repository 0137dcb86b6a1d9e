package io.parallax.text.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: linked data first, then OpenGraph and the other {@code meta} elements, then what it shows. */
final class Metadata {
    private static final String[] DATES = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "og:pubdate",
        "article:published",
        "datepublished",
        "datecreated",
        "publication_date",
        "publish_date",
        "publish-date",
        "published_time",
        "pubdate",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.issued",
        "dcterms.date",
        "dc.date.created",
        "dc.date",
        "date.created",
        "cxenseparse:recs:publishtime",
        "originalpublicationdate",
        "bt:pubdate",
        "vr:published_time",
        "displaydate",
        "article.published",
        "article_date_original",
        "pdate",
        "date"
    };
    private static final String[] KEYS = {"property", "name", "itemprop", "http-equiv"};
    private static final Pattern IN_PATH =
            Pattern.compile(".*/((?:19|20)\\d\\d)[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?:[/_-].*|$)");
    private static final Pattern BY =
            Pattern.compile("(?iu)^\\s*(by|von|par|por|di|door|автор|from)\\b[:\\s]*|\\s*\\|.*$");

    private final Document document;
    private final LinkedData data;
    private final String address;
    private final Map<String, String> metas;

    Metadata(Document document, LinkedData data, String address) {
        this.document = document;
        this.data = data;
        this.address = address;
        this.metas = metas(document);
    }

    String title() {
        return Title.of(
                document,
                data.text("headline"),
                meta("og:title", "twitter:title", "dc.title", "sailthru.title"),
                siteName());
    }

    String published() {
        var found = first(
                () -> data.text("datePublished"),
                () -> meta(DATES),
                () -> attribute("[itemprop=datePublished], [itemprop=dateCreated]", "content", "datetime"),
                () -> attribute("time[pubdate], time.published, time.entry-date, abbr.published", "datetime", "title"),
                () -> attribute("article time[datetime], header time[datetime], main time[datetime]", "datetime"),
                () -> attribute("time[datetime]", "datetime"),
                this::dateInAddress,
                () -> data.text("dateCreated"),
                () -> data.text("dateModified"),
                () -> meta("article:modified_time", "og:updated_time", "last-modified"),
                this::dateShown);
        return found == null ? null : WrittenDates.iso(found);
    }

    String author() {
        var found = first(
                data::author,
                () -> meta("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"),
                () -> shown("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author"));
        if (found == null || found.contains("://") || found.length() > 200) {
            return null;
        }
        var name = BY.matcher(found).replaceAll("").strip();
        return name.isEmpty() ? null : name;
    }

    String outlet() {
        return first(this::siteName, () -> host(url()));
    }

    private String siteName() {
        return first(
                () -> meta("og:site_name"),
                () -> data.text("publisher"),
                () -> meta("application-name", "dc.publisher", "apple-mobile-web-app-title", "publisher"));
    }

    String url() {
        return first(
                () -> absolute(attribute("link[rel=canonical]", "href")),
                () -> absolute(meta("og:url")),
                () -> absolute(data.text("url")),
                () -> absolute(data.text("mainEntityOfPage")),
                () -> address);
    }

    String language() {
        var found = first(
                () -> document.select("html").attr("lang"),
                () -> document.select("html").attr("xml:lang"),
                () -> data.text("inLanguage"),
                () -> meta("og:locale", "content-language", "language", "dc.language"));
        if (found == null) {
            return null;
        }
        var tag = Locale.forLanguageTag(found.strip().replace('_', '-').split("[,; ]")[0]);
        return tag.getLanguage().isEmpty() || "und".equals(tag.toLanguageTag()) ? null : tag.toLanguageTag();
    }

    /** The first of these that has a content; names in lower case. */
    private String meta(String... names) {
        return Arrays.stream(names)
                .map(metas::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> metas(Document document) {
        var metas = new HashMap<String, String>();
        for (var meta : document.getElementsByTag("meta")) {
            var content = meta.attr("content").strip();
            for (var key : KEYS) {
                if (!content.isEmpty() && meta.hasAttr(key)) {
                    metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return metas;
    }

    private String attribute(String selector, String... names) {
        return document.select(selector).stream()
                .flatMap(element -> Arrays.stream(names).map(element::attr))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private String shown(String selector) {
        return document.select(selector).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank() && Block.words(text) <= 12)
                .findFirst()
                .orElse(null);
    }

    private String dateShown() {
        return document
                .select(
                        "time, [class*=date], [class*=time], [class*=publish], [itemprop^=date], .byline, [class*=info], [class*=meta]")
                .stream()
                .map(Element::text)
                .filter(text -> Block.words(text) <= 15)
                .map(WrittenDates::find)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String dateInAddress() {
        var matched = IN_PATH.matcher(String.valueOf(url()));
        return matched.matches()
                ? WrittenDates.find(matched.group(3) + " " + matched.group(2) + " " + matched.group(1))
                : null;
    }

    private String absolute(String link) {
        if (link == null || !link.matches("(?i)(https?:)?/.*|https?:.*")) {
            return null;
        }
        try {
            return address == null
                    ? (link.startsWith("//") ? "https:" + link : link)
                    : new URI(address).resolve(link).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return link;
        }
    }

    static String host(String url) {
        try {
            var host = url == null ? null : new URI(url).getHost();
            return host == null ? null : host.replaceFirst("^(www\\d?|m|amp|mobile)\\.", "");
        } catch (URISyntaxException e) {
            return null;
        }
    }

    @SafeVarargs
    private static String first(Supplier<String>... choices) {
        return Arrays.stream(choices)
                .map(Supplier::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
