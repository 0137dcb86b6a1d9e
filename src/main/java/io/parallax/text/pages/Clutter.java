package io.parallax.text.pages;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes away what is not the article wherever it stands. What holds a good part of the page's prose is never taken. */
final class Clutter {
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, applet, svg, canvas, video, audio, map, form input,"
                    + " select, textarea, button, input, label, dialog, link, meta, nav, figcaption, menu, datalist,"
                    + " amp-ad, amp-embed, amp-sidebar, amp-social-share, amp-consent, amp-user-notification,"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
                    + " [role=menu], [role=menubar], [role=alert], [role=alertdialog], [role=tooltip], [itemprop=comment],"
                    + " [itemprop=copyrightNotice]";
    private static final Set<String> BY_SHAPE =
            Set.of("aside", "footer", "form", "header", "figure", "fieldset", "address", "details");
    private static final Set<String> TEXT = Set.of("p", "li", "h2", "h3", "h4", "blockquote");
    private static final Pattern HIDDEN = Pattern.compile("(?i).*(display:none|visibility:hidden).*");
    private static final Set<String> ROOTS = Set.of("html", "body", "head");
    private static final Set<String> KEPT_INLINE =
            Set.of("em", "strong", "b", "i", "u", "mark", "q", "cite", "code", "abbr", "sub", "sup", "font", "br");
    /** Share of the page's prose above which nothing is taken. */
    private static final double TOO_MUCH = 0.4;

    /** Words of an article that may stand before far more comments. */
    private static final int REST = 50;

    private final Weights weights;
    private final int prose;

    private Clutter(Element body) {
        this.weights = new Weights(Blocks.of(body));
        this.prose = weights.of(body).prose;
    }

    static void clear(Document document) {
        var body = document.body();
        var never = body.select(NEVER);
        var first = new Clutter(body);
        never.forEach(element -> first.take(element, 0.7));
        var clutter = new Clutter(body);
        for (var element : List.copyOf(body.getAllElements())) {
            if (element.parent() != null && !ROOTS.contains(element.normalName()) && clutter.isClutter(element)) {
                clutter.take(element, clutter.most(element));
            }
        }
    }

    /** The share of the page's prose up to which an element of this name is taken. */
    private double most(Element element) {
        if (Names.isComments(element)) {
            return prose - weights.of(element).prose >= REST ? 0.95 : TOO_MUCH;
        }
        return Names.isOut(element) ? TOO_MUCH : 0.25;
    }

    private void take(Element element, double most) {
        if (weights.of(element).prose <= most * prose || element.normalName().equals("script")) {
            element.remove();
        }
    }

    private boolean isClutter(Element element) {
        var tag = element.normalName();
        if (KEPT_INLINE.contains(tag)) {
            return false;
        }
        if (isHidden(element) || Names.isOut(element) || Names.isCaption(element)) {
            return true;
        }
        var weight = weights.of(element);
        boolean linkedOrShort = weight.linkShare() > 0.3 || weight.prose < 25;
        if (BY_SHAPE.contains(tag)) {
            return isClutterByShape(element, tag, weight, linkedOrShort);
        }
        return Names.isDoubtful(element) && isMostlyLabels(element, weight);
    }

    private static boolean isClutterByShape(Element element, String tag, Weights.Weight weight, boolean linkedOrShort) {
        return switch (tag) {
            case "figure" -> weight.prose < 60 && element.selectFirst("blockquote, table, pre, p + p") == null;
            case "header", "form", "fieldset", "details", "address" -> linkedOrShort;
            default -> true;
        };
    }

    /** A doubtful name stands on clutter where there are links, or labels without a sentence; never on a paragraph's parts. */
    private boolean isMostlyLabels(Element element, Weights.Weight weight) {
        if (!Blocks.isBlock(element)) {
            return false;
        }
        boolean hasProse = weight.prose >= 0.5 * weight.words && weight.prose >= 12;
        return weight.linkShare() > 0.4 || (!hasProse && !TEXT.contains(element.normalName()));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || "true".equals(element.attr("aria-hidden"))
                || HIDDEN.matcher(element.attr("style").replace(" ", "")).matches();
    }
}
