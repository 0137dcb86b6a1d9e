package io.parallax.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.codebook.Codebook;
import io.parallax.matching.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How well articles are read: framings, stance, voice and speaker against sentences coded by hand, attributions against an
 * annotated corpus, and the speed of the whole reading on one core.
 */
@Command(
        name = "jobs/bench reading",
        mixinStandardHelpOptions = true,
        description =
                "Measures framings, stance, voice, speaker and attribution against hand-coded text, and the speed.")
public final class Reading implements Callable<Integer> {
    /** The figures of the line for scripts; others are for readers. */
    private static final Set<String> NAMED = Set.of(
            "micro_f1",
            "macro_f1",
            "precision",
            "recall",
            "stance_macro_f1",
            "voice_acc",
            "speaker_acc",
            "attribution_f1",
            "source_head_acc",
            "articles_per_s");

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            description = "Coded sentences, JSON lines (default ${DEFAULT-VALUE}).")
    private Path gold = Path.of("../shared/gold/dev.jsonl");

    @Option(
            names = "--attributions",
            paramLabel = "DIR|TAR.GZ",
            description = "Texts and attributions in brat's format (default ${DEFAULT-VALUE}).")
    private Path attributions = Path.of("../shared/corpora/polnear/train.tar.gz");

    @Option(names = "--codebook", paramLabel = "FILE", description = "Default ${DEFAULT-VALUE}.")
    private Path codebook = Path.of("data/codebooks/ukraine-settlement.yaml");

    @Option(
            names = "--articles",
            paramLabel = "FILE",
            split = ",",
            description =
                    "Articles for the speed, JSON lines with title and text, plain or gz (default ${DEFAULT-VALUE}).")
    private List<Path> articles = List.of(
            Path.of("../shared/corpora/article-bias/articles-00.jsonl.gz"),
            Path.of("../shared/corpora/ukraine-media/articles.jsonl.gz"));

    @Option(names = "--half", paramLabel = "0|1", description = "Only this half of the attributions, by file name.")
    private Integer half;

    @Option(
            names = "--errors",
            paramLabel = "WHAT",
            description = "Prints what went wrong: framing, stance, voice, speaker, attribution, source.")
    private String errors = "";

    @Option(names = "--no-speed", description = "Leaves the speed out.")
    private boolean noSpeed;

    @Option(names = "--json", description = "One line for scripts.")
    private boolean json;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Reading()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var engine = Engine.of(Codebook.read(codebook));
        var coded = CodedSentences.score(engine, gold, errors);
        var spoken = AttributedSpeech.score(attributions, half, errors);
        var figures = new LinkedHashMap<String, Double>(coded.figures());
        figures.putAll(spoken.figures());
        if (!noSpeed) {
            figures.put("articles_per_s", Throughput.of(engine, ArticleFiles.read(articles), 6));
        }
        System.out.println(json ? new ObjectMapper().writeValueAsString(named(figures)) : table(coded, figures));
        return 0;
    }

    private static Map<String, Double> named(Map<String, Double> figures) {
        var rounded = new LinkedHashMap<String, Double>();
        figures.forEach((name, value) -> {
            if (NAMED.contains(name)) {
                rounded.put(name, Math.round(value * 10_000) / 10_000.0);
            }
        });
        return rounded;
    }

    private static String table(CodedSentences coded, Map<String, Double> figures) {
        var page = new StringBuilder();
        coded.byFraming()
                .forEach((framing, counts) -> page.append(String.format(
                        Locale.ROOT,
                        "%-26s precision %.2f  recall %.2f  f1 %.2f  (%d coded)%n",
                        framing,
                        counts.precision(),
                        counts.recall(),
                        counts.f1(),
                        counts.coded())));
        page.append('\n').append(coded.confusions()).append('\n');
        figures.forEach((name, value) -> page.append(String.format(Locale.ROOT, "%-24s %10.3f%n", name, value)));
        return page.toString();
    }
}
