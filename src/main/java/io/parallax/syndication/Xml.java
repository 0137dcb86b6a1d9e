package io.parallax.syndication;

import com.ibm.icu.text.CharsetDetector;
import io.parallax.text.pages.Markup;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Elements of XML that may be cut short or badly formed; names are compared without their prefix where none is given. */
final class Xml {
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final int HEAD = 300;

    private Xml() {}

    static Document parse(byte[] bytes) {
        return Jsoup.parse(new String(bytes, charset(bytes)), "", Parser.xmlParser());
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
            return StandardCharsets.UTF_16;
        }
        var matched = ENCODING.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        try {
            return matched.find() ? Charset.forName(matched.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            var match = new CharsetDetector().setText(bytes).detect();
            return match == null ? StandardCharsets.UTF_8 : Charset.forName(match.getName());
        }
    }

    /** Whether the last element of the document was still open when the file ended. */
    static boolean isCutShort(byte[] bytes, String tag) {
        var tail = new String(
                bytes, Math.max(0, bytes.length - HEAD), Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
        return !tail.stripTrailing().matches("(?s).*</([\\w-]+:)?" + tag + "\\s*>(\\s|<!--.*?-->)*");
    }

    /** The text of the first child of one of these names that has some; names in the order of preference. */
    static String text(Element element, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> children(element, name))
                .map(child -> child.wholeText().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static Stream<Element> children(Element element, String name) {
        return element.children().stream().filter(child -> isNamed(child, name));
    }

    static boolean isNamed(Element element, String name) {
        var tag = element.tagName();
        return name.contains(":")
                ? tag.equalsIgnoreCase(name)
                : tag.substring(tag.indexOf(':') + 1).equalsIgnoreCase(name);
    }

    static Stream<Element> all(Element root, String name) {
        return root.getAllElements().stream().filter(element -> isNamed(element, name));
    }

    /** A body that is markup, or markup written as text, as lines; null where it is empty. */
    static String body(Element element) {
        if (element == null) {
            return null;
        }
        boolean hasMarkup = element.childrenSize() > 0;
        var lines = Markup.lines(hasMarkup ? element.html() : element.wholeText());
        return lines.isBlank() ? null : lines;
    }

    @SafeVarargs
    static <T> T first(T... choices) {
        return Arrays.stream(choices).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
