package io.parallax.codings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Simulated corpora whose detector errs in a known way, and samples of them coded by hand: how often the corrected interval
 * holds the true share, how far the raw one is off, and whether correcting ever costs width.
 */
public final class PlantedErrors {
    private static final String[] KINDS = {Strata.MENTION, Strata.SUBJECT, Strata.OTHER};

    private PlantedErrors() {}

    /**
     * How a corpus and its sample are drawn.
     *
     * @param sentences of the corpus
     * @param found share of sentences that the detector says yes to
     * @param subject share of the others that are on the subject
     * @param precision of its yes
     * @param missed on the subject, share that people say yes to; elsewhere a tenth of that
     * @param coded sentences drawn
     * @param isStratified by verdict as {@link Allocation} does; else at random from all
     */
    public record Design(
            int sentences,
            double found,
            double subject,
            double precision,
            double missed,
            int coded,
            boolean isStratified) {

        double truth() {
            return found * precision + (1 - found) * missed * (subject + (1 - subject) / 10);
        }
    }

    /**
     * What came of a design.
     *
     * @param corrected share of intervals that hold the truth
     * @param raw the same without a correction
     * @param bias mean of raw minus truth, as a share of the truth
     * @param narrower width of the corrected interval over that of the coded sample alone, mean
     * @param widest the same, the largest seen; at most 1
     */
    public record Outcome(Design design, double corrected, double raw, double bias, double narrower, double widest) {}

    public static Outcome of(Design design, int corpora, long seed) {
        var random = new SplittableRandom(seed);
        int corrected = 0;
        int raw = 0;
        double bias = 0;
        double narrower = 0;
        double widest = 0;
        double truth = design.truth();
        for (int i = 0; i < corpora; i++) {
            var layers = layers(design, random);
            var tuned = PredictionPowered.of(layers, 1);
            var alone = PredictionPowered.alone(layers, 1);
            double found = layers.stream().mapToLong(Layer::nFound).sum() / (double) design.sentences();
            double reach = 1.96 * Math.sqrt(found * (1 - found) / design.sentences());
            corrected += tuned.low() <= truth && truth <= tuned.high() ? 1 : 0;
            raw += Math.abs(found - truth) <= reach ? 1 : 0;
            bias += (found - truth) / truth;
            narrower += tuned.width() / alone.width();
            widest = Math.max(widest, tuned.width() / alone.width());
        }
        return new Outcome(
                design,
                (double) corrected / corpora,
                (double) raw / corpora,
                bias / corpora,
                narrower / corpora,
                widest);
    }

    /** The corpus is a draw from the design, and the sample one from the corpus. */
    private static List<Layer> layers(Design design, SplittableRandom random) {
        long[] n = new long[3];
        long[] yes = new long[3];
        for (int i = 0; i < design.sentences(); i++) {
            int kind = random.nextDouble() < design.found() ? 0 : random.nextDouble() < design.subject() ? 1 : 2;
            double share = kind == 0 ? design.precision() : kind == 1 ? design.missed() : design.missed() / 10;
            n[kind]++;
            yes[kind] += random.nextDouble() < share ? 1 : 0;
        }
        return design.isStratified() ? stratified(design, n, yes, random) : atRandom(design, n, yes, random);
    }

    private static List<Layer> stratified(Design design, long[] n, long[] yes, SplittableRandom random) {
        var sizes = new java.util.TreeMap<String, Long>();
        for (int kind = 0; kind < 3; kind++) {
            sizes.put(KINDS[kind], n[kind]);
        }
        var drawn = Allocation.of(sizes, design.coded());
        var layers = new ArrayList<Layer>();
        for (int kind = 0; kind < 3; kind++) {
            long take = drawn.get(KINDS[kind]);
            var units = draw(new long[] {yes[kind], n[kind] - yes[kind]}, take, random);
            var coded = new ArrayList<Judged>();
            for (int i = 0; i < units.size(); i++) {
                coded.add(new Judged(kind + "/" + i, (double) n[kind] / take, kind == 0, units.get(i) == 0 ? 1 : 0));
            }
            layers.add(new Layer(n[kind], kind == 0 ? n[kind] : 0, coded));
        }
        return layers;
    }

    private static List<Layer> atRandom(Design design, long[] n, long[] yes, SplittableRandom random) {
        long others = n[1] + n[2];
        long missed = yes[1] + yes[2];
        var cells = new long[] {yes[0], n[0] - yes[0], missed, others - missed};
        var units = draw(cells, design.coded(), random);
        var coded = new ArrayList<Judged>();
        for (int i = 0; i < units.size(); i++) {
            int cell = units.get(i);
            coded.add(new Judged(Integer.toString(i), 1, cell < 2, cell % 2 == 0 ? 1 : 0));
        }
        return List.of(new Layer(Arrays.stream(n).sum(), n[0], coded));
    }

    /** Without replacement, the cell of each unit drawn. */
    private static List<Integer> draw(long[] cells, long take, SplittableRandom random) {
        var left = cells.clone();
        long all = Arrays.stream(left).sum();
        var drawn = new ArrayList<Integer>();
        for (long i = 0; i < Math.min(take, Arrays.stream(cells).sum()); i++) {
            long at = random.nextLong(all--);
            int cell = 0;
            while (at >= left[cell]) {
                at -= left[cell++];
            }
            left[cell]--;
            drawn.add(cell);
        }
        return drawn;
    }

    /** Designs at random: rare and frequent framings, good and poor detectors, small and large samples. */
    public static List<Design> designs(int count, long seed) {
        var random = new SplittableRandom(seed);
        var designs = new ArrayList<Design>();
        while (designs.size() < count) {
            int coded = 100 + (int) (900 * Math.pow(random.nextDouble(), 2));
            designs.add(new Design(
                    20 * coded + random.nextInt(40 * coded),
                    0.002 * Math.pow(100, random.nextDouble()),
                    0.05 + 0.4 * random.nextDouble(),
                    0.4 + 0.55 * random.nextDouble(),
                    0.002 * Math.pow(50, random.nextDouble()),
                    coded,
                    random.nextInt(4) > 0));
        }
        return designs;
    }

    public static void main(String[] args) {
        for (var design : designs(40, 5)) {
            System.out.println(of(design, 600, 3));
        }
    }
}
