package io.parallax.text.pages;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of the article: what is clutter everywhere goes, the place where the prose gathers is found, and its blocks are
 * read one after the other. A body that the page gives in its linked data is taken where the page shows much less of it.
 */
final class Body {
    /** Fewer words than these are no article: all sentences of the page are taken instead. */
    private static final int FEWEST = 20;

    private static final double MUCH_MORE = 1.6;
    private static final int PROSE_ENOUGH = 40;

    private Body() {}

    /** @param given the body in the page's linked data, null without one; it may be cut short */
    static String of(Document document, String title, String given) {
        Clutter.clear(document);
        Cards.clear(document);
        var agreement = Agreement.with(given);
        var text = shown(document.body(), title, agreement);
        if (given != null && (isMuchMore(given, text) || agreement.isElsewhere(text))) {
            text = given;
        }
        return text.isBlank() ? null : text;
    }

    private static boolean isMuchMore(String given, String text) {
        return Block.words(given) > Math.max(MUCH_MORE * Block.words(text), PROSE_ENOUGH);
    }

    private static String shown(Element body, String title, Agreement agreement) {
        var all = Blocks.of(body);
        var region = Region.of(body, all);
        Lists.clear(region);
        var text = joined(agreement.trim(Prose.of(Blocks.of(region), title)));
        if (Block.words(text) >= FEWEST || region == body) {
            return text;
        }
        var sentences = joined(all.stream().filter(Block::isSentence).toList());
        return Block.words(sentences) > 2 * Block.words(text) ? sentences : text;
    }

    /** Paragraphs as lines; one that came before word for word, as pages for two screens have it, stays once. */
    private static String joined(List<Block> blocks) {
        var seen = new HashSet<String>();
        return blocks.stream()
                .filter(block -> seen.add(block.text()) || block.words() < 8)
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }
}
