package io.parallax.text.pages;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes lists and boxes of links out of an article: related stories, tags, tables of contents. */
final class Lists {
    private static final String MAY_BE = "ul, ol, dl, table, div, section, h2, h3, h4, h5, h6, p, center";
    private static final Set<String> TEXT = Set.of("p", "h2", "h3", "h4", "h5", "h6");
    private static final double MOST_LINKED = 0.5;
    private static final double MOST_LINKED_IN_PROSE = 0.75;

    private Lists() {}

    static void clear(Element region) {
        var weights = new Weights(Blocks.of(region));
        double most = 0.4 * weights.of(region).prose;
        for (var element : List.copyOf(region.select(MAY_BE))) {
            if (element != region && isLinks(element, weights.of(element)) && weights.of(element).prose <= most) {
                element.remove();
            }
        }
    }

    private static boolean isLinks(Element element, Weights.Weight weight) {
        if (weight.words == 0) {
            return false;
        }
        boolean isText = TEXT.contains(element.normalName());
        return weight.linkShare() > (isText ? MOST_LINKED_IN_PROSE : MOST_LINKED);
    }
}
