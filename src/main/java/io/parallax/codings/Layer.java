package io.parallax.codings;

import java.util.List;

/**
 * Sentences of which a number was drawn at random, and what is known of all of them.
 *
 * @param n how many there are
 * @param nFound of how many the detector says yes
 * @param coded the drawn ones
 */
record Layer(long n, long nFound, List<Judged> coded) {
    Layer {
        coded = List.copyOf(coded);
    }

    /** Whether an estimate can rest on it: two sentences, or all there are. */
    boolean isCoded() {
        return coded.size() >= Math.min(2, n);
    }

    /** Those of one verdict, given the corpus. */
    Cell drawn(boolean isFound) {
        var units = units(isFound);
        return Cell.of(isFound ? nFound : n - nFound, units, Cell.drawnN(units));
    }

    /** Those of one verdict, with stories for what is independent. */
    Cell clustered(boolean isFound) {
        var units = units(isFound);
        return Cell.of(isFound ? nFound : n - nFound, units, Cell.clusteredN(units));
    }

    private List<Judged> units(boolean isFound) {
        return coded.stream().filter(unit -> unit.isFound() == isFound).toList();
    }

    /** The detector's share in the layer. */
    double share() {
        return (double) nFound / n;
    }

    /** The share that the coded ones have by weight of (coded - lambda * found). */
    double rectifier(double lambda) {
        double sum = 0;
        double weights = 0;
        for (var unit : coded) {
            sum += unit.weight() * (unit.coded() - (unit.isFound() ? lambda : 0));
            weights += unit.weight();
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /** What is left of a variance when so many of so few were drawn. */
    double unread() {
        return 1 - (double) Math.min(n, coded.size()) / n;
    }
}
