package io.parallax.jobs;

import static org.apache.spark.sql.functions.col;

import io.parallax.codebook.Codebook;
import io.parallax.codings.Agreement;
import io.parallax.codings.Agreements;
import io.parallax.codings.Checked;
import io.parallax.codings.Code;
import io.parallax.codings.Coding;
import io.parallax.codings.Codings;
import io.parallax.codings.CorrectedPrevalence;
import io.parallax.codings.Corrections;
import io.parallax.codings.FramingScore;
import io.parallax.codings.FramingScores;
import io.parallax.codings.Item;
import io.parallax.codings.Sample;
import io.parallax.codings.Stratum;
import io.parallax.documents.Mistakes;
import io.parallax.statistics.Denominator;
import io.parallax.statistics.Prevalence;
import io.parallax.tables.Table;
import io.parallax.tables.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads filled-in sheets back, holds the detector against them and keeps what came of it in the warehouse. */
record Scoring(Warehouse warehouse, Codebook codebook) {

    /** One file a coder. */
    Checked read(List<Path> files) throws IOException {
        var sample = sample(files.get(0));
        var items = Item.TABLE.records(of(Item.TABLE, sample.sampleId()).orderBy("item"));
        var coded = new ArrayList<Map<String, List<Code>>>();
        for (var file : files) {
            try (var sheet = java.nio.file.Files.newBufferedReader(file)) {
                coded.add(Codings.read(file.toString(), sheet, sample, items));
            }
        }
        var codings = items.stream()
                .map(item -> new Coding(
                        item,
                        coded.stream().map(codes -> codes.get(item.item())).toList()))
                .toList();
        var opposites = new HashMap<String, String>();
        codebook.framings().stream()
                .filter(framing -> framing.opposes() != null)
                .forEach(framing -> {
                    opposites.put(framing.id(), framing.opposes());
                    opposites.put(framing.opposes(), framing.id());
                });
        var strata = Stratum.TABLE.records(of(Stratum.TABLE, sample.sampleId()).orderBy("stratum", "outlet", "period"));
        return new Checked(sample, strata, codings, opposites);
    }

    /** The sample that a sheet's first item belongs to. */
    private Sample sample(Path file) throws IOException {
        var id = Codings.sampleId(java.nio.file.Files.readString(file));
        var samples = Sample.TABLE.records(warehouse.read(Sample.TABLE));
        return samples.stream()
                .filter(sample -> sample.sampleId().equals(id))
                .findFirst()
                .orElseThrow(() -> Mistakes.in(
                        file + ":2",
                        "its items are of sample '" + id + "'; the warehouse " + warehouse.folder() + " knows "
                                + (samples.isEmpty()
                                        ? "none"
                                        : String.join(
                                                ", ",
                                                samples.stream()
                                                        .map(Sample::sampleId)
                                                        .toList()))));
    }

    private Dataset<Row> of(Table<?> table, String sample) {
        return warehouse.read(table).where(col("sample_id").equalTo(sample));
    }

    /** Replaces what an earlier score has left. */
    void keep(Checked checked) {
        var spark = warehouse.spark();
        warehouse.replace(FramingScore.TABLE, FramingScore.TABLE.rows(spark, FramingScores.of(checked)));
        warehouse.replace(
                CorrectedPrevalence.TABLE, CorrectedPrevalence.TABLE.rows(spark, Corrections.of(checked, effect())));
        warehouse.replace(Agreement.TABLE, Agreement.TABLE.rows(spark, Agreements.of(checked)));
    }

    /** What stories cost, from the run's own intervals. */
    private Corrections.Effect effect() {
        var effects = new HashMap<List<String>, Double>();
        Prevalence.TABLE
                .records(warehouse
                        .read(Prevalence.TABLE)
                        .where(col("level")
                                .equalTo("articles")
                                .and(col("denominator").equalTo(Denominator.SENTENCES.word()))))
                .forEach(row -> effects.put(
                        List.of(row.framing(), row.outlet(), row.period()), Math.max(1, row.n() / row.effectiveN())));
        return (framing, outlet, period) -> effects.getOrDefault(List.of(framing, outlet, period), 1.0);
    }
}
