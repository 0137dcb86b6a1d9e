package io.parallax.text.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes away teasers of other articles: three or more neighbours alike, each a link to elsewhere and hardly any text. */
final class Cards {
    private static final Set<String> TEXT = Set.of("p", "h1", "h2", "h3", "h4", "blockquote", "table");
    private static final int FEWEST = 3;
    private static final int LONGEST = 60;
    private static final int LINKED = 3;
    /** Prose that must be left: a page of teasers alone keeps them. */
    private static final int REST = 40;

    private final Weights weights;
    private final String here;

    private Cards(Document document) {
        this.weights = new Weights(Blocks.of(document.body()));
        this.here = document.location();
    }

    static void clear(Document document) {
        var cards = new Cards(document);
        int left = cards.weights.of(document.body()).prose;
        for (var parent : document.body().select("div, ul, ol, section, main, body, td, article, aside")) {
            for (var group : cards.groups(parent)) {
                int prose = group.stream()
                        .mapToInt(card -> cards.weights.of(card).prose)
                        .sum();
                if (left - prose >= REST) {
                    group.forEach(Element::remove);
                    left -= prose;
                }
            }
        }
    }

    private List<List<Element>> groups(Element parent) {
        var alike = new LinkedHashMap<String, List<Element>>();
        for (var child : parent.children()) {
            if (Blocks.isBlock(child) && !TEXT.contains(child.normalName())) {
                var look = child.normalName() + child.className().replaceAll("[\\d-]+", "");
                alike.computeIfAbsent(look, key -> new ArrayList<>()).add(child);
            }
        }
        return alike.values().stream().filter(this::areCards).toList();
    }

    private boolean areCards(List<Element> group) {
        var cards = group.stream().filter(this::isCard).count();
        return cards >= FEWEST && cards >= 0.8 * group.size();
    }

    private boolean isCard(Element element) {
        var weight = weights.of(element);
        return weight.linked >= LINKED
                && weight.linkShare() > 0.1
                && weight.prose <= LONGEST
                && element.select("a[href]").stream()
                        .anyMatch(link -> leadsAway(link.attr("href")) && Block.words(link.text()) >= LINKED);
    }

    private boolean leadsAway(String link) {
        return !link.startsWith("#") && !link.startsWith("javascript:") && (here.isEmpty() || !link.startsWith(here));
    }
}
