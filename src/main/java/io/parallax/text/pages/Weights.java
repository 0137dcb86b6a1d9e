package io.parallax.text.pages;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the blocks inside each element come to: words, words of prose, linked words, and the value of {@link Block#value}. */
final class Weights {
    /** Sums over the blocks inside one element. */
    static final class Weight {
        int words;
        int prose;
        int linked;
        double value;
        double gain;

        double linkShare() {
            return words == 0 ? 0 : (double) linked / words;
        }
    }

    private static final Weight NOTHING = new Weight();
    private final Map<Element, Weight> byElement = new IdentityHashMap<>();

    Weights(List<Block> blocks) {
        for (var block : blocks) {
            for (var at = block.within(); at != null; at = at.parent()) {
                add(byElement.computeIfAbsent(at, element -> new Weight()), block);
            }
        }
    }

    private static void add(Weight weight, Block block) {
        weight.words += block.words();
        weight.linked += block.linked();
        weight.prose += block.isSentence() ? block.words() - block.linked() : 0;
        weight.value += block.value();
        weight.gain += Math.max(0, block.value());
    }

    Weight of(Element element) {
        return byElement.getOrDefault(element, NOTHING);
    }
}
