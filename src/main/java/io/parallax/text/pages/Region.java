package io.parallax.text.pages;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the element that holds the article. Each block's worth goes to the element around it and, with a loss at every
 * step, to those further out, so that the tightest place where prose gathers wins; then the place is widened while what is
 * added is prose as well, since bodies are often laid out in several parts.
 */
final class Region {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "pre");
    private static final Evaluator ARTICLE = QueryParser.parse("article, main, [role=main], [itemprop=text]");
    private static final double LOSS = 0.65;
    private static final int STEPS = 7;
    /** A wider place is taken for at least this share more, of which at least that share is prose. */
    private static final double WORTH_WIDENING = 0.06;

    private static final double PURE = 0.8;
    private static final double HARDLY_PURE = 0.6;

    private final Weights weights;
    private final Element body;

    private Region(Element body, List<Block> blocks) {
        this.body = body;
        this.weights = new Weights(blocks);
    }

    /** The body itself where nothing stands out. */
    static Element of(Element body, List<Block> blocks) {
        var region = new Region(body, blocks);
        var best = region.strongest(blocks);
        return best == null ? body : region.widened(best);
    }

    private Element strongest(List<Block> blocks) {
        var scores = new IdentityHashMap<Element, Double>();
        var inOrder = new ArrayList<Element>();
        for (var block : blocks) {
            spread(block, scores, inOrder);
        }
        Element best = null;
        double most = 0;
        for (var element : inOrder) {
            double score = scores.get(element) * worth(element);
            if (score > most) {
                best = element;
                most = score;
            }
        }
        return best;
    }

    private void spread(Block block, Map<Element, Double> scores, List<Element> inOrder) {
        double value = Math.max(block.value(), -10);
        var at = isParagraph(block.within()) ? block.within().parent() : block.within();
        for (int step = 0; at != null && at != body.parent() && step < STEPS; step++) {
            if (!scores.containsKey(at)) {
                inOrder.add(at);
            }
            scores.merge(at, value, Double::sum);
            value *= LOSS;
            at = at.parent();
        }
    }

    private static boolean isParagraph(Element element) {
        return PARAGRAPHS.contains(element.normalName());
    }

    /** What the element says of itself. */
    private static double worth(Element element) {
        double worth = "body".equals(element.normalName()) ? 0.8 : 1;
        if (element.attr("itemprop").contains("articleBody") || Names.isBody(element)) {
            worth = 1.5;
        } else if (element.is(ARTICLE) || Names.isArticle(element)) {
            worth = 1.2;
        }
        return Names.isOut(element) || Names.isDoubtful(element) ? worth * 0.7 : worth;
    }

    private Element widened(Element from) {
        var best = from;
        for (var wider = from.parent(); wider != null && wider != body.parent(); wider = wider.parent()) {
            if (isWorthIt(best, wider)) {
                best = wider;
            }
        }
        return best;
    }

    private boolean isWorthIt(Element best, Element wider) {
        var inner = weights.of(best);
        var outer = weights.of(wider);
        double gain = outer.gain - inner.gain;
        double loss = gain - (outer.value - inner.value);
        boolean isOwn = best.is("article, main, [itemprop=articleBody]") || Names.isBody(best);
        double pure =
                isOwn ? 0.9 : wider.is("article, [itemprop=articleBody]") || Names.isBody(wider) ? HARDLY_PURE : PURE;
        return gain > WORTH_WIDENING * inner.gain && gain >= pure * (gain + loss);
    }
}
