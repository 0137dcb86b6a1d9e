package io.parallax.text.pages;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Bytes to characters to a tree, as forgiving as a browser. */
final class PageText {
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:<meta[^>]{0,200}charset|<\\?xml[^>]{0,100}encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int HEAD = 4096;
    private static final int DEEPEST = 400;

    private PageText() {}

    static Document parse(String html, String address) {
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return Jsoup.parse(html, address == null ? "" : address, parser);
    }

    static String decode(byte[] html, Charset transport) {
        if (html.length >= 3 && html[0] == (byte) 0xEF && html[1] == (byte) 0xBB && html[2] == (byte) 0xBF) {
            return new String(html, 3, html.length - 3, StandardCharsets.UTF_8);
        }
        if (html.length >= 2 && (html[0] & 0xFF) + (html[1] & 0xFF) == 0xFF + 0xFE) {
            return new String(html, StandardCharsets.UTF_16);
        }
        var named = transport == null ? declared(html) : transport;
        return new String(html, fits(html, named) ? named : likely(html));
    }

    /** The character set of a name, null where it is unknown; Latin-1 means Windows-1252, as in browsers. */
    static Charset charset(String name) {
        try {
            var charset = Charset.forName(name.strip());
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Charset declared(byte[] html) {
        var head = new String(html, 0, Math.min(HEAD, html.length), StandardCharsets.ISO_8859_1);
        var matched = DECLARED.matcher(head);
        var named = matched.find() ? charset(matched.group(1)) : null;
        return named == null || named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
    }

    /** UTF-8 is checked: bytes that only happen to be declared so are common. */
    private static boolean fits(byte[] html, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return true;
        }
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(html));
            return true;
        } catch (CharacterCodingException e) {
            return new String(html, StandardCharsets.UTF_8)
                            .chars()
                            .filter(c -> c == 0xFFFD)
                            .count()
                    < 8;
        }
    }

    private static Charset likely(byte[] html) {
        var detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(html, Math.min(html.length, 1 << 16)));
        var match = detector.detect();
        var charset = match == null ? null : charset(match.getName());
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }
}
