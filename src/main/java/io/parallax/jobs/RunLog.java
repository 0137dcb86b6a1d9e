package io.parallax.jobs;

import io.parallax.articles.Article;
import io.parallax.codebook.Codebook;
import io.parallax.codings.CorrectedPrevalence;
import io.parallax.documents.Mistakes;
import io.parallax.matching.Engine;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.stories.Story;
import io.parallax.tables.Table;
import io.parallax.tables.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The runs of a warehouse, by number. */
record RunLog(Warehouse warehouse) {
    private static final List<Table<?>> KEPT =
            List.of(Article.TABLE, ArticleReading.TABLE, Story.TABLE, Mention.TABLE, CorrectedPrevalence.TABLE);

    /** In order. */
    List<RunRow> all() {
        return RunRow.TABLE.records(warehouse.read(RunRow.TABLE).orderBy("run"));
    }

    /** Adds the run whose tables now stand in the warehouse. */
    RunRow note(Job job, Codebook codebook, Span span, Instant started) {
        return note(job, codebook, span, started, Engine.VERSION);
    }

    RunRow note(Job job, Codebook codebook, Span span, Instant started, String engine) {
        var row = new RunRow(
                all().size() + 1L,
                started,
                codebook.id(),
                codebook.version(),
                codebook.hash(),
                text(job.codebook()),
                engine,
                job.period(),
                job.carries().stream().map(stance -> stance.word()).toList(),
                span.until(),
                warehouse.read(Article.TABLE).count(),
                KEPT.stream()
                        .filter(warehouse::has)
                        .map(table -> new RunRow.Version(table.name(), warehouse.version(table)))
                        .toList());
        warehouse.append(RunRow.TABLE, RunRow.TABLE.rows(warehouse.spark(), List.of(row)));
        return row;
    }

    private static String text(String codebook) {
        try {
            return java.nio.file.Files.readString(Path.of(codebook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By number, {@code latest} or {@code previous}. */
    RunRow named(String name) {
        var runs = all();
        int index = name.equals("latest")
                ? runs.size() - 1
                : name.equals("previous")
                        ? runs.size() - 2
                        : name.matches("[0-9]{1,9}") ? Integer.parseInt(name) - 1 : -1;
        if (index < 0 || index >= runs.size()) {
            throw Mistakes.in(
                    "diff",
                    "found run '" + name + "'; allowed: latest, previous"
                            + runs.stream().map(run -> ", " + run.run()).collect(Collectors.joining())
                            + "; for example: diff JOB.yaml previous latest");
        }
        return runs.get(index);
    }

    /** The version of the corrections that held until the next run, since a sample is scored after its run; null for none. */
    Long corrections(RunRow run) {
        var next = all().stream().filter(each -> each.run() == run.run() + 1).findFirst();
        if (next.isPresent()) {
            return next.get().version(CorrectedPrevalence.TABLE);
        }
        return warehouse.has(CorrectedPrevalence.TABLE)
                ? Long.valueOf(warehouse.version(CorrectedPrevalence.TABLE))
                : null;
    }
}
