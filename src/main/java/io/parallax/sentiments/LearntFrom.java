package io.parallax.sentiments;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences that a model learnt from, as marks that no sentence can be read back from: a model is only judged on others.
 * Two sentences share a mark about once in four thousand million pairs; then one too many is left out.
 */
record LearntFrom(Set<String> marks) {
    static final String FILE = "learnt-from.txt";

    /** @param zip of a model */
    static LearntFrom of(byte[] zip) {
        return new LearntFrom(Set.copyOf(Zip.lines(zip, FILE)));
    }

    static List<String> marks(Collection<String> sentences) {
        var marks = new TreeSet<String>();
        sentences.forEach(sentence -> marks.add(mark(sentence)));
        return List.copyOf(marks);
    }

    boolean has(String sentence) {
        return marks.contains(mark(sentence));
    }

    private static String mark(String sentence) {
        return "%08x".formatted(sentence.hashCode());
    }
}
