package io.parallax.text.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Keeps of an article's blocks those that belong to its text: no title, by-line, caption, call to read on, or what follows the end. */
final class Prose {
    private static final Set<String> TEXT = Set.of("p", "li", "blockquote", "pre", "dd", "dt", "td", "th");
    private static final Set<String> ITEMS = Set.of("li", "dd", "td", "pre");
    private static final int LABEL = 12;
    private static final double MOST_LINKED = 0.7;

    private final List<Block> blocks;
    private final Set<String> prosePlaces = new HashSet<>();
    private final String title;
    private final int prose;

    private Prose(List<Block> blocks, String title) {
        this.blocks = blocks;
        this.title = title == null ? "" : folded(title);
        int words = 0;
        for (var block : blocks) {
            if (block.isSentence()) {
                prosePlaces.add(place(block));
                words += block.words();
            }
        }
        this.prose = words;
    }

    static List<Block> of(List<Block> blocks, String title) {
        var prose = new Prose(blocks, title);
        return prose.trimmed(prose.kept());
    }

    private List<Block> kept() {
        var kept = new ArrayList<Block>();
        int words = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (words >= 0.6 * prose && Phrases.endsArticle(block)) {
                break;
            }
            if (belongs(block, words == 0)) {
                kept.add(block);
                words += block.isSentence() ? block.words() : 0;
            }
        }
        return kept;
    }

    private boolean belongs(Block block, boolean isFirst) {
        if (block.words() == 0 || block.linkShare() > MOST_LINKED || Phrases.isCall(block)) {
            return false;
        }
        if (isTitle(block, isFirst) || (isFirst && block.words() <= LABEL && Phrases.isByline(block))) {
            return false;
        }
        return block.isSentence() || isShortText(block);
    }

    /** A short block counts where its like holds sentences. */
    private boolean isShortText(Block block) {
        if (block.isHeading() || TEXT.contains(block.within().normalName())) {
            return block.linkShare() <= 0.5 || block.endsSentence();
        }
        return prosePlaces.contains(place(block));
    }

    private static String place(Block block) {
        return block.within().normalName() + "." + block.within().className();
    }

    private boolean isTitle(Block block, boolean isFirst) {
        if (title.isEmpty() || block.words() > 40) {
            return false;
        }
        var text = folded(block.text());
        return text.equals(title)
                || (block.within().is("h1, h2") && text.length() > 15 && (title.contains(text) || text.contains(title)))
                || (isFirst && block.within().normalName().equals("h1"));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Headings with nothing under them at the end, and labels there. */
    private List<Block> trimmed(List<Block> kept) {
        int end = kept.size();
        while (end > 0 && (kept.get(end - 1).isHeading() || isTail(kept.get(end - 1)))) {
            end--;
        }
        return kept.subList(0, end);
    }

    private static boolean isTail(Block block) {
        return block.words() < 6
                && !block.endsSentence()
                && !ITEMS.contains(block.within().normalName());
    }
}
