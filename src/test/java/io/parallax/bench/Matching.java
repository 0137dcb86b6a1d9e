package io.parallax.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.matching.MatchingPeers;
import io.parallax.matching.MatchingPeers.IntervalsPeer;
import io.parallax.matching.MatchingPeers.MonitorPeer;
import io.parallax.matching.MatchingPeers.OursPeer;
import io.parallax.matching.MatchingPeers.Peer;
import io.parallax.matching.MatchingPeers.RegexPeer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How many articles a second the engine matches on one thread, words and matching together, beside Lucene's monitor, Lucene's
 * intervals over a MemoryIndex, and java.util.regex; and whether all find the same: the engine and the intervals every interval,
 * the monitor, which is asked for positions too, and the regular expressions which rules. Rules are drawn from the articles
 * ({@link DrawnRules}).
 */
@Command(name = "jobs/bench matching", mixinStandardHelpOptions = true, description = "articles/s beside peers")
public final class Matching implements Callable<Integer> {
    @Option(
            names = "--articles",
            arity = "1..*",
            description =
                    "files or folders: JSON lines, CSV or TSV with a text, plain or .gz; default ${DEFAULT-VALUE}")
    private List<Path> files = List.of(
            Path.of("../shared/corpora/article-bias/articles-00.jsonl.gz"),
            Path.of("../shared/corpora/article-bias/articles-01.jsonl.gz"),
            Path.of("../shared/corpora/article-bias/articles-02.jsonl.gz"),
            Path.of("../shared/corpora/ukraine-media/articles.jsonl.gz"));

    @Option(names = "--rules", split = ",", description = "numbers of rules; default 40,1000,10000")
    private List<Integer> rules = List.of(40, 1_000, 10_000);

    @Option(names = "--limit", description = "articles to use, evenly spread; default ${DEFAULT-VALUE}")
    private int limit = 6_000;

    @Option(names = "--warm", description = "seconds before measuring; default ${DEFAULT-VALUE}")
    private double warm = 12;

    @Option(names = "--measure", description = "seconds to measure; default ${DEFAULT-VALUE}")
    private double measure = 6;

    @Option(names = "--only-ours", description = "leave the peers out")
    private boolean onlyOurs;

    @Option(names = "--json", description = "one line for scripts")
    private boolean json;

    /** The best of so many slices counts, for every peer: what a shared machine takes away is not the peer's doing. */
    private static final int SLICES = 5;

    private boolean equal = true;
    private int next;
    private long found;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    public static void main(String[] args) {
        System.exit(new CommandLine(new Matching()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var articles = articles();
        say("%d articles, %.1f kB each", articles.size(), mean(articles) / 1000);
        var drawn =
                DrawnRules.of(articles, rules.stream().mapToInt(i -> i).max().orElse(0));
        for (int n : rules) {
            run(articles, drawn.subList(0, n));
        }
        print();
        say("%,d matches in all", found);
        return equal ? 0 : 1;
    }

    private void run(List<String> articles, List<String> queries) {
        var codebook = MatchingPeers.codebook(queries);
        var ours = new OursPeer(codebook);
        if (onlyOurs) {
            rate("ours", ours, articles);
            return;
        }
        var monitor = new MonitorPeer(codebook);
        var intervals = new IntervalsPeer(codebook);
        var regex = new RegexPeer(queries);
        compare(articles, queries.size(), ours, monitor, intervals, regex);
        rate("ours", ours, articles);
        rate("monitor", monitor, articles);
        rate("intervals", intervals, articles);
        var words = articles.subList(0, Math.min(articles.size(), 400)).stream()
                .map(RegexPeer::words)
                .toList();
        rate("regex", regex, words);
    }

    private void compare(
            List<String> articles,
            int n,
            OursPeer ours,
            MonitorPeer monitor,
            IntervalsPeer intervals,
            RegexPeer regex) {
        int texts = Math.min(articles.size(), Math.max(20, 400_000 / n));
        int regexTexts = Math.max(2, 4_000 / n);
        int found = 0;
        for (int i = 0; i < texts && i < 2_000; i++) {
            var text = articles.get(i);
            var rules = ours.rules(text);
            found += rules.size();
            boolean same = ours.intervals(text).equals(intervals.intervals(text))
                    && rules.equals(monitor.rules(text))
                    && (i >= regexTexts || rules.equals(regex.rules(RegexPeer.words(text))));
            if (!same) {
                equal = false;
                say("article %d differs at %d rules", i, n);
            }
        }
        int compared = Math.min(texts, 2_000);
        say("%d rules: %d articles compared, %.1f rules match one", n, compared, (double) found / compared);
    }

    private void rate(String name, Peer peer, List<String> articles) {
        pass(peer, articles, warm * (name.equals("regex") ? 0.2 : 1));
        double best = 0;
        for (int slice = 0; slice < SLICES; slice++) {
            best = Math.max(best, pass(peer, articles, measure / SLICES));
        }
        rates.computeIfAbsent(name, k -> new ArrayList<>()).add(best);
        say("%-12s %,10.0f articles/s", name, best);
    }

    /** Articles a second of this thread's processor time, over at least so many seconds of it: other load counts less. */
    private double pass(Peer peer, List<String> articles, double seconds) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int read = 0;
        double elapsed = 0;
        while (elapsed < seconds) {
            found += peer.count(articles.get(next++ % articles.size()));
            read++;
            elapsed = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        }
        return read / elapsed;
    }

    private void print() throws IOException {
        if (json) {
            var line = new LinkedHashMap<String, Object>();
            line.put("rules", rules);
            List.of("ours", "monitor", "intervals").forEach(name -> line.put(name, rounded(name)));
            line.put("equal", equal);
            System.out.println(new ObjectMapper().writeValueAsString(line));
            return;
        }
        System.out.printf("%-14s", "rules");
        rules.forEach(n -> System.out.printf("%14d", n));
        System.out.println();
        rates.forEach((name, list) -> {
            System.out.printf("%-14s", name);
            for (int i = 0; i < list.size(); i++) {
                System.out.printf(
                        "%,9.0f%5s", list.get(i), ratio(rates.get("ours").get(i) / list.get(i)));
            }
            System.out.println();
        });
        System.out.println(equal ? "all find the same" : "NOT ALL FIND THE SAME");
    }

    private List<Long> rounded(String name) {
        return rates.getOrDefault(name, List.of()).stream().map(Math::round).toList();
    }

    private static String ratio(double ratio) {
        return ratio > 1.05 ? String.format(ratio < 10 ? "/%.1f" : "/%.0f", ratio) : "";
    }

    private void say(String format, Object... arguments) {
        System.err.printf(format + "%n", arguments);
    }

    private static double mean(List<String> articles) {
        return articles.stream().mapToInt(String::length).average().orElse(0);
    }

    private List<String> articles() throws IOException {
        var all = ArticleFiles.read(files).stream()
                .map(ArticleFiles.Article::text)
                .toList();
        int step = Math.max(1, all.size() / limit);
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .limit(limit)
                .mapToObj(all::get)
                .toList();
    }
}
