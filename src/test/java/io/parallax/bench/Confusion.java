package io.parallax.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often each value was read where each was coded. */
final class Confusion {
    private final Map<String, Map<String, Integer>> readByCoded = new TreeMap<>();

    void add(String coded, String read) {
        readByCoded.computeIfAbsent(coded, c -> new TreeMap<>()).merge(read, 1, Integer::sum);
    }

    private int count(String coded, String read) {
        return readByCoded.getOrDefault(coded, Map.of()).getOrDefault(read, 0);
    }

    /** Share coded as it was read, in [0, 1]; 0 where nothing was coded. */
    double accuracy() {
        int right = 0;
        int all = 0;
        for (var row : readByCoded.entrySet()) {
            right += count(row.getKey(), row.getKey());
            all += row.getValue().values().stream().mapToInt(Integer::intValue).sum();
        }
        return all == 0 ? 0 : (double) right / all;
    }

    /** Mean F1 of the values that were coded at all, in [0, 1]; 0 where none was. */
    double macroF1() {
        return readByCoded.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    private double f1(String value) {
        int coded = readByCoded.get(value).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int read = readByCoded.keySet().stream().mapToInt(c -> count(c, value)).sum();
        return coded + read == 0 ? 0 : 2.0 * count(value, value) / (coded + read);
    }

    /** A table: a row a value coded, a column a value read. */
    String table(String what) {
        var values = new TreeSet<>(readByCoded.keySet());
        readByCoded.values().forEach(row -> values.addAll(row.keySet()));
        var lines = new ArrayList<String>();
        lines.add(row(what + " coded \\ read", List.copyOf(values)));
        for (var coded : values) {
            lines.add(row(
                    coded,
                    values.stream()
                            .map(read -> String.valueOf(count(coded, read)))
                            .toList()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(String head, List<String> cells) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-24s", head));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%12s", cell)));
        return line.toString();
    }
}
