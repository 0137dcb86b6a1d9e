package io.parallax.codings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Simulated corpora whose detector errs in a known way, and samples of them coded by hand: how often the corrected interval
 * holds the true share, how far the raw one is off, and whether correcting ever costs width. Sentences come in stories whose
 * copies share what is true and what is found.
 */
public final class PlantedErrors {

    private PlantedErrors() {}

    /**
     * How a corpus and its sample are drawn. Of the sentences with a mention, one half is found to carry the framing, the other
     * half another.
     *
     * @param sentences of the corpus
     * @param copies sentences a story
     * @param found share of sentences that the detector says yes to
     * @param precision of its yes
     * @param missed on the subject, which a fifth of the others is, share that people say yes to; elsewhere a tenth of that
     * @param coded sentences drawn
     * @param isStratified by verdict as {@link Allocation} does; else at random from all
     */
    public record Design(
            int sentences, int copies, double found, double precision, double missed, int coded, boolean isStratified) {
        private static final double SUBJECT = 0.2;

        double[] shares() {
            double rest = 1 - 2 * found;
            return new double[] {found, found, rest * SUBJECT, rest * (1 - SUBJECT)};
        }

        double[] truths() {
            return new double[] {precision, missed, missed, missed / 10};
        }

        double truth() {
            double sum = 0;
            for (int kind = 0; kind < 4; kind++) {
                sum += shares()[kind] * truths()[kind];
            }
            return sum;
        }
    }

    /** Whether each interval of one corpus holds, and how wide it is. */
    public record Trial(boolean holds, boolean rawHolds, double bias, double width, double widthAlone) {}

    /** One corpus, coded and corrected. */
    public static Trial trial(Design design, SplittableRandom random) {
        var layers = layers(design, random);
        double effect = design.copies();
        var tuned = PredictionPowered.of(layers, effect);
        var alone = PredictionPowered.alone(layers, effect);
        double found = layers.stream().mapToLong(Layer::nFound).sum() / (double) design.sentences();
        double reach = 1.96 * Math.sqrt(found * (1 - found) * effect / design.sentences());
        double truth = design.truth();
        return new Trial(
                tuned.low() <= truth && truth <= tuned.high(),
                Math.abs(found - truth) <= reach,
                found / truth - 1,
                tuned.width(),
                alone.width());
    }

    private static List<Layer> layers(Design design, SplittableRandom random) {
        int stories = design.sentences() / design.copies();
        var kinds = new ArrayList<List<Boolean>>();
        for (int kind = 0; kind < 4; kind++) {
            kinds.add(new ArrayList<>());
        }
        for (int story = 0; story < stories; story++) {
            int kind = kind(design.shares(), random.nextDouble());
            kinds.get(kind).add(random.nextDouble() < design.truths()[kind]);
        }
        var ofMentions = both(stories(kinds, 0), stories(kinds, 1));
        if (!design.isStratified()) {
            return List.of(layer(
                    design, both(ofMentions, both(stories(kinds, 2), stories(kinds, 3))), design.coded(), random));
        }
        var parts =
                Map.of(Strata.MENTION, ofMentions, Strata.SUBJECT, stories(kinds, 2), Strata.OTHER, stories(kinds, 3));
        var sizes = new TreeMap<String, Long>();
        parts.forEach((stratum, each) -> sizes.put(stratum, (long) each.size() * design.copies()));
        var drawn = Allocation.of(sizes, design.coded());
        return sizes.keySet().stream()
                .filter(stratum -> sizes.get(stratum) > 0)
                .map(stratum -> layer(design, parts.get(stratum), drawn.get(stratum), random))
                .toList();
    }

    private static int kind(double[] shares, double at) {
        int kind = 0;
        for (double left = at - shares[0]; left >= 0 && kind < 3; left -= shares[kind]) {
            kind++;
        }
        return kind;
    }

    /** A story: what is found in it and what is true of it. */
    private record Story(String id, boolean isFound, boolean isTrue) {}

    private static List<Story> stories(List<List<Boolean>> kinds, int kind) {
        var stories = new ArrayList<Story>();
        for (boolean isTrue : kinds.get(kind)) {
            stories.add(new Story(kind + "/" + stories.size(), kind == 0, isTrue));
        }
        return stories;
    }

    private static List<Story> both(List<Story> some, List<Story> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static Layer layer(Design design, List<Story> stories, long take, SplittableRandom random) {
        int n = stories.size() * design.copies();
        var coded = new ArrayList<Judged>();
        for (var drawn = new HashSet<Integer>(); drawn.size() < take; ) {
            int at = random.nextInt(n);
            if (drawn.add(at)) {
                var story = stories.get(at / design.copies());
                coded.add(new Judged(story.id(), (double) n / take, story.isFound(), story.isTrue() ? 1 : 0));
            }
        }
        long found = stories.stream().filter(Story::isFound).count() * design.copies();
        return new Layer(n, found, coded);
    }
}
