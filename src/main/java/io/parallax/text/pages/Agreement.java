package io.parallax.text.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds what a page shows against the body that it gives in its linked data. Where the two agree, what stands before and
 * behind the given body on the page is no part of it; where they do not meet at all, the given body is the article.
 */
final class Agreement {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int RUN = 3;
    private static final double SAME = 0.85;
    private static final double STRANGE = 0.3;
    /** Words from which a given body is more than a summary. */
    private static final int ENOUGH = 80;

    private final Set<List<String>> given;
    private final int words;

    private Agreement(String body) {
        var runs = runs(body);
        this.given = new HashSet<>(runs);
        this.words = Block.words(body);
    }

    static Agreement with(String body) {
        return new Agreement(body == null ? "" : body);
    }

    /** Whether the page shows hardly anything of a body that is more than a summary. */
    boolean isElsewhere(String shown) {
        return words >= ENOUGH && covered(new HashSet<>(runs(shown))) < STRANGE;
    }

    /** Without the blocks at both ends that the given body lacks, where it is there nearly whole. */
    List<Block> trim(List<Block> blocks) {
        var shown = new HashSet<List<String>>();
        blocks.forEach(block -> shown.addAll(runs(block.text())));
        if (words < ENOUGH || covered(shown) < SAME) {
            return blocks;
        }
        int begin = 0;
        int end = blocks.size();
        while (begin < end && isForeign(blocks.get(begin))) {
            begin++;
        }
        while (end > begin && isForeign(blocks.get(end - 1))) {
            end--;
        }
        return blocks.subList(begin, end);
    }

    private boolean isForeign(Block block) {
        var runs = runs(block.text());
        return runs.isEmpty() || runs.stream().noneMatch(given::contains);
    }

    private double covered(Set<List<String>> shown) {
        return given.isEmpty()
                ? 0
                : (double) given.stream().filter(shown::contains).count() / given.size();
    }

    private static List<List<String>> runs(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        var runs = new ArrayList<List<String>>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        return runs;
    }
}
