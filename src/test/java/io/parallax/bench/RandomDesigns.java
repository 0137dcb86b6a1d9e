package io.parallax.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** Designs that nobody chose: laws of copies, numbers of stories, agreement and shares at random, 20 stories and more. */
final class RandomDesigns {
    private static final double[][] BANDS = {{0.005, 0.05}, {0.05, 0.2}, {0.2, 0.6}, {0.01, 0.1}, {0.1, 0.3}, {0.3, 0.6}
    };
    private static final double[] KEEPS = {1, 1, 0.95, 0.9, 0.8, 0.6};
    private static final int MOST_ARTICLES = 2_000;

    private RandomDesigns() {}

    private record Law(String name, ToIntFunction<SplittableRandom> copies) {
        double mean() {
            var random = new SplittableRandom(3);
            return random.ints(4_000)
                    .map(any -> copies.applyAsInt(random))
                    .average()
                    .orElseThrow();
        }
    }

    static List<IntervalsBench.Cell> cells(int cells, int corpora, long seed) {
        var random = new SplittableRandom(seed);
        var done = new ArrayList<IntervalsBench.Cell>();
        while (done.size() < cells) {
            var law = law(random);
            int stories = (int) (20 * Math.pow(100, random.nextDouble() * random.nextDouble()));
            if (stories * law.mean() <= MOST_ARTICLES) {
                var band = BANDS[random.nextInt(BANDS.length)];
                double keep = KEEPS[random.nextInt(KEEPS.length)];
                double stray = random.nextInt(3) == 0 ? 0.02 : 0;
                done.add(IntervalsBench.cell(
                        new IntervalsBench.Design(stories, law.name, law.copies, keep, stray, band[0], band[1]),
                        corpora,
                        random.split()));
            }
        }
        return done;
    }

    private static Law law(SplittableRandom random) {
        double shape = random.nextDouble();
        int most = (int) (10 + 490 * random.nextDouble());
        return switch (random.nextInt(5)) {
            case 0 -> new Law("one", any -> 1);
            case 1 -> constant((int) Math.pow(60, shape));
            case 2 -> geometric(1 + 20 * shape);
            case 3 -> power(1.2 + shape, most);
            default -> rare(0.02 + 0.2 * shape, most);
        };
    }

    private static Law constant(int copies) {
        return new Law("const " + copies, any -> copies);
    }

    private static Law geometric(double mean) {
        double stays = Math.log(1 - 0.999 / mean);
        return new Law(
                String.format(Locale.ROOT, "geo %.1f", mean),
                any -> 1 + (int) (Math.log(1 - any.nextDouble()) / stays));
    }

    private static Law power(double exponent, int most) {
        double least = Math.pow(most + 1, 1 - exponent);
        return new Law(String.format(Locale.ROOT, "%.1f to %d", exponent, most), any ->
                (int) Math.pow(1 - any.nextDouble() * (1 - least), 1 / (1 - exponent)));
    }

    /** Most stories once, some by everybody. */
    private static Law rare(double chance, int most) {
        return new Law(
                String.format(Locale.ROOT, "%.2f x %d", chance, most), any -> any.nextDouble() < chance ? most : 1);
    }
}
