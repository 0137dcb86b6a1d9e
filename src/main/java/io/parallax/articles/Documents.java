package io.parallax.articles;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parallax.archives.ArchiveRecord;
import io.parallax.syndication.Item;
import io.parallax.text.pages.Page;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/** Pages, archived texts, feed entries and news documents as JSON objects with the columns {@link Input#DOCUMENT_COLUMNS}. */
final class Documents {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private Documents() {}

    /**
     * @param type the content type, for its character set
     * @param captured when the page was fetched, as written; null where unknown
     */
    static String page(byte[] html, String type, String url, String captured, String file) {
        var page = Page.of(html, charset(type), url);
        var address = page.url() == null ? url : page.url();
        return object(address, file)
                .put("title", page.title())
                .put("text", page.text())
                .put("published", page.published())
                .put("author", page.author())
                .put("outlet", page.outlet())
                .put("language", page.language())
                .put("captured", captured)
                .toString();
    }

    /** A text of a WET file: its first line is the page's title. */
    static String text(ArchiveRecord record) {
        var text = new String(record.block(), StandardCharsets.UTF_8).strip();
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        var language = record.headers().get("warc-identified-content-language");
        return object(record.url(), null)
                .put("title", text.substring(0, end))
                .put("text", text.substring(end))
                .put("outlet", host(record.url()))
                .put("language", language == null ? null : language.split("[,;]")[0])
                .put("captured", record.date())
                .toString();
    }

    static String item(Item item, String file) {
        return object(item.url(), file)
                .put("id", item.id())
                .put("title", item.title())
                .put("text", item.text())
                .put("published", item.published())
                .put("author", item.author())
                .put("outlet", item.outlet() == null ? host(item.url()) : item.outlet())
                .put("section", item.section())
                .put("language", item.language())
                .toString();
    }

    private static ObjectNode object(String url, String file) {
        var name =
                file == null ? null : file.substring(file.lastIndexOf('/') + 1).replaceFirst("(\\.[A-Za-z0-9]+)+$", "");
        return JSON.createObjectNode().put("url", url).put("host", host(url)).put("file_name", name);
    }

    private static Charset charset(String type) {
        var matched = CHARSET.matcher(type == null ? "" : type);
        try {
            return matched.find() ? Charset.forName(matched.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String host(String url) {
        try {
            var host = url == null ? null : URI.create(url.strip()).getHost();
            return host == null ? null : host.replaceFirst("^www\\d?\\.", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
