package io.parallax.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;

/**
 * Makes {@code data/models/languages/model.bin.gz} from the n-gram frequencies that the library lingua carries (77 MB): of each
 * language all single letters and pairs, and its most frequent runs of three and four. See the SOURCE note beside the model.
 */
final class LanguageModelMaker {
    private static final List<String> FILES = List.of("unigrams", "bigrams", "trigrams", "quadrigrams");
    private static final int[] KEPT = {Integer.MAX_VALUE, Integer.MAX_VALUE, 6_000, 15_000};
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "nl", "pl", "pt", "ru", "uk", "sv", "da", "nb", "fi", "cs", "sk", "ro", "hu",
            "tr", "bg", "hr", "be", "ca", "lt", "lv", "et", "sl", "sr");
    private static final double STEPS = 16;

    private LanguageModelMaker() {}

    /** @param args lingua's jar and the file to write */
    public static void main(String[] args) throws IOException {
        try (var jar = new ZipFile(args[0]);
                var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            out.writeInt(LANGUAGES.size());
            for (var language : LANGUAGES) {
                out.writeUTF(language);
                write(kept(frequencies(jar, language)), out);
            }
        }
    }

    /** Of each run of letters the logarithm of its frequency behind its first letters. */
    private static Map<String, Double> frequencies(ZipFile jar, String language) throws IOException {
        var frequencies = new HashMap<String, Double>();
        for (var file : FILES) {
            var entry = jar.getEntry("language-models/" + language + "/" + file + ".json");
            var ngrams = new ObjectMapper().readTree(jar.getInputStream(entry)).path("ngrams");
            ngrams.properties().forEach(fraction -> {
                var parts = fraction.getKey().split("/");
                double frequency = Math.log(Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]));
                for (var ngram : fraction.getValue().asText().split(" ")) {
                    frequencies.put(ngram, frequency);
                }
            });
        }
        return frequencies;
    }

    private static TreeMap<String, Double> kept(Map<String, Double> frequencies) {
        var kept = new TreeMap<String, Double>();
        for (int length = 1; length <= KEPT.length; length++) {
            int n = length;
            var ngrams = new ArrayList<>(frequencies.keySet().stream()
                    .filter(ngram -> ngram.length() == n)
                    .toList());
            ngrams.sort(Comparator.comparingDouble((String ngram) -> -joint(ngram, frequencies))
                    .thenComparing(Comparator.naturalOrder()));
            ngrams.stream().limit(KEPT[length - 1]).forEach(ngram -> kept.put(ngram, frequencies.get(ngram)));
        }
        return kept;
    }

    private static double joint(String ngram, Map<String, Double> frequencies) {
        double sum = 0;
        for (int i = 1; i <= ngram.length(); i++) {
            sum += frequencies.getOrDefault(ngram.substring(0, i), -15.0);
        }
        return sum;
    }

    /** Each entry: letters shared with the one before, the others, and the frequency in sixteenths below 0. */
    private static void write(TreeMap<String, Double> kept, DataOutputStream out) throws IOException {
        out.writeInt(kept.size());
        var before = "";
        for (var entry : kept.entrySet()) {
            var ngram = entry.getKey();
            int shared = 0;
            while (shared < Math.min(ngram.length(), before.length())
                    && ngram.charAt(shared) == before.charAt(shared)) {
                shared++;
            }
            out.writeByte(shared << 4 | (ngram.length() - shared));
            out.writeChars(ngram.substring(shared));
            out.writeByte((int) Math.min(254, Math.round(-entry.getValue() * STEPS)));
            before = ngram;
        }
    }
}
