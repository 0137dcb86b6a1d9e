package io.parallax.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.text.Languages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How often the language of a text is found, among all languages that Parallax knows, and how fast on one core. */
@Command(
        name = "jobs/bench language",
        mixinStandardHelpOptions = true,
        description = "Measures language detection: texts right, and texts a second on one core.")
public final class LanguageBench implements Callable<Integer> {
    private static final int PASSES = 5;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Lines of language, tab, text; plain or gz (default ${DEFAULT-VALUE}).")
    private Path data = Path.of("../shared/corpora/language-id/word-pairs.tsv.gz");

    @Option(names = "--json", description = "One line for scripts.")
    private boolean json;

    private record Text(String language, String text) {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new LanguageBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var texts = read();
        var right = new TreeMap<String, int[]>();
        for (var text : texts) {
            var counts = right.computeIfAbsent(text.language(), language -> new int[2]);
            counts[0] += isRight(text) ? 1 : 0;
            counts[1]++;
        }
        double accuracy = right.values().stream().mapToInt(counts -> counts[0]).sum() / (double) texts.size();
        double perSecond = perSecond(texts);
        if (json) {
            var line = new LinkedHashMap<String, Object>();
            line.put("accuracy", Math.round(accuracy * 10_000) / 10_000.0);
            line.put("texts_per_s", Math.round(perSecond));
            line.put("texts", texts.size());
            System.out.println(new ObjectMapper().writeValueAsString(line));
            return 0;
        }
        right.forEach((language, counts) -> System.out.printf(
                Locale.ROOT, "%-10s %6.3f of %,d%n", language, counts[0] / (double) counts[1], counts[1]));
        System.out.printf(Locale.ROOT, "%-10s %6.3f of %,d; %,.0f texts/s%n", "all", accuracy, texts.size(), perSecond);
        return 0;
    }

    private static boolean isRight(Text text) {
        return text.language().equals(Languages.guess(text.text()).language());
    }

    private static double perSecond(List<Text> texts) {
        double best = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            long start = System.nanoTime();
            long right = texts.stream().filter(LanguageBench::isRight).count();
            best = Math.max(best, right < 0 ? 0 : texts.size() * 1e9 / (System.nanoTime() - start));
        }
        return best;
    }

    private List<Text> read() throws IOException {
        var texts = new ArrayList<Text>();
        try (InputStream raw = Files.newInputStream(data);
                var in = new BufferedReader(new InputStreamReader(
                        data.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var parts = line.split("\t", 2);
                if (parts.length < 2) {
                    throw new IOException(
                            data + ": found '" + line + "'; allowed: language, tab, text; for example: de\tguten Tag");
                }
                texts.add(new Text(parts[0].strip(), parts[1]));
            }
        }
        return texts;
    }
}
