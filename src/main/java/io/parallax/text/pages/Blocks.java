package io.parallax.text.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a tree into {@link Block}s, in reading order. Two line breaks end a paragraph; one does where a sentence ended. */
final class Blocks implements NodeVisitor {
    private static final Set<String> INLINE = Set.of("ins", "del", "button", "canvas", "video", "audio", "svg", "math");
    private static final Set<String> SET_APART = Set.of("amp-img", "amp-embed", "amp-iframe", "amp-ad", "picture");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder linkText = new StringBuilder();
    private int links;
    private int breaks;

    private Blocks() {}

    static List<Block> of(Element root) {
        var blocks = new Blocks();
        root.traverse(blocks);
        blocks.flush();
        return blocks.blocks;
    }

    static boolean isBlock(Element element) {
        var tag = element.normalName();
        return (element.isBlock() && !INLINE.contains(tag)) || SET_APART.contains(tag);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        if ("br".equals(element.normalName())) {
            breaks++;
        } else if (isBlock(element)) {
            flush();
            open.push(element);
        } else if ("a".equals(element.normalName()) && element.hasAttr("href")) {
            links++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element) || "br".equals(element.normalName())) {
            return;
        }
        if (isBlock(element)) {
            flush();
            open.pop();
        } else if ("a".equals(element.normalName()) && element.hasAttr("href")) {
            links--;
        }
    }

    private void add(String raw) {
        if (breaks > 0 && !raw.isBlank()) {
            breakLine();
        }
        int from = text.length();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B';
            if (!space) {
                text.append(c == '\u00AD' ? "" : String.valueOf(c));
            } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
        if (links > 0) {
            linkText.append(text, Math.min(from, text.length()), text.length()).append(' ');
        }
    }

    private void breakLine() {
        if (breaks > 1) {
            flush();
        } else {
            boolean ended = Block.of(null, text.toString().strip(), "").endsSentence();
            text.append(ended ? '\n' : ' ');
        }
        breaks = 0;
    }

    private void flush() {
        var found = text.toString().strip();
        if (!found.isEmpty() && !open.isEmpty()) {
            blocks.add(Block.of(open.peek(), found.replaceAll(" *\\n *", "\n"), linkText.toString()));
        }
        text.setLength(0);
        linkText.setLength(0);
        breaks = 0;
    }
}
