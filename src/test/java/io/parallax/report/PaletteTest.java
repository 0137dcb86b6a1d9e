package io.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The series colours can be told apart with any colour vision and stand out from the paper. Vision is simulated after Machado,
 * Oliveira and Fernandes (2009), table 1, severity 1; distance is CIE 1976; contrast is that of WCAG 2.
 */
class PaletteTest {
    private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };
    private static final double[][] TRITANOPIA = {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    };

    @ParameterizedTest
    @CsvSource({"light, 0", "dark, 1"})
    void coloursDifferForEveryEyeAndFromThePaper(String theme, int which) {
        List<double[]> series = colours("--s[1-7]").subList(7 * which, 7 * which + 7);
        double[] paper = colours("--paper").get(which);
        for (double[] one : series) {
            assertThat(contrast(one, paper)).as(theme).isGreaterThan(3);
            for (double[][] vision : List.of(NORMAL, PROTANOPIA, DEUTERANOPIA, TRITANOPIA)) {
                assertThat(series.stream().filter(other -> other != one))
                        .allSatisfy(other -> assertThat(distance(seen(one, vision), seen(other, vision)))
                                .as(theme)
                                .isGreaterThan(15));
            }
        }
    }

    /** Linear red, green and blue in [0, 1], in the order of the style sheet: light, then dark. */
    private static List<double[]> colours(String name) {
        return Pattern.compile(name + ": #([0-9a-f]{6});")
                .matcher(Asset.STYLE.content())
                .results()
                .map((MatchResult found) -> Integer.parseInt(found.group(1), 16))
                .map(rgb -> new double[] {linear(rgb >> 16), linear(rgb >> 8 & 255), linear(rgb & 255)})
                .toList();
    }

    private static double linear(int level) {
        double c = level / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] seen(double[] rgb, double[][] vision) {
        return Arrays.stream(vision)
                .mapToDouble(row -> row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])
                .map(c -> Math.min(1, Math.max(0, c)))
                .toArray();
    }

    private static double luminance(double[] c) {
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double contrast(double[] one, double[] other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double distance(double[] one, double[] other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }

    private static double[] lab(double[] c) {
        double x = root((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
        double y = root(luminance(c));
        double z = root((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
    }
}
