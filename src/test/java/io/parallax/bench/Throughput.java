package io.parallax.bench;

import io.parallax.matching.Engine;
import java.util.List;

/** Articles read a second, title and text, on one core: the best of several passes, the first ones to warm up. */
final class Throughput {
    private Throughput() {}

    static double of(Engine engine, List<ArticleFiles.Article> articles, int passes) {
        double best = 0;
        long findings = 0;
        for (int pass = 0; pass < passes; pass++) {
            long start = System.nanoTime();
            for (var article : articles) {
                findings += engine.read("en", article.title(), article.text())
                        .findings()
                        .size();
            }
            best = Math.max(best, articles.size() * 1e9 / (System.nanoTime() - start));
        }
        return findings == 0 && articles.isEmpty() ? 0 : best;
    }
}
