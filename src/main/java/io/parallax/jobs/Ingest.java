package io.parallax.jobs;

import static org.apache.spark.sql.functions.col;

import io.parallax.articles.Article;
import io.parallax.articles.Articles;
import io.parallax.articles.InputCount;
import io.parallax.articles.InputFile;
import io.parallax.articles.Intake;
import io.parallax.articles.Rejection;
import io.parallax.articles.Source;
import io.parallax.outlets.Registry;
import io.parallax.tables.Warehouse;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Brings the files of a job into {@code articles}, {@code versions} and {@code rejections}, reading only what is new. Where a file that was
 * read has changed or is no longer named, or the registry or a mapping changed, everything is read again: what such a
 * file had replaced could not be brought back otherwise.
 */
final class Ingest {
    /** Raised when the same files can give other rows; a change of the tables' columns is seen by itself. */
    private static final String VERSION = Ledger.key(
            "3", Article.TABLE.schema(), Rejection.TABLE.schema(), InputCount.TABLE.schema(), InputFile.TABLE.schema());

    private final Warehouse warehouse;
    private final Ledger ledger;
    private final Registry registry;
    private final Instant latest;

    Ingest(Warehouse warehouse, Ledger ledger, Registry registry, Instant latest) {
        this.warehouse = warehouse;
        this.ledger = ledger;
        this.registry = registry;
        this.latest = latest;
    }

    /** Returns the key of the articles. */
    String bring(List<Source> sources, Progress progress) {
        var since = Instant.now();
        progress.begin("received");
        var wanted = sources.stream().flatMap(source -> source.files().stream()).toList();
        var key = Ledger.key(
                VERSION,
                registry.fingerprint(),
                wanted.stream()
                        .sorted(java.util.Comparator.comparing(InputFile::uri))
                        .toList());
        if (ledger.holds(Article.TABLE, key)) {
            progress.line("%-28s unchanged: no file is read again", "received");
            return key;
        }
        var known = known(wanted);
        var fresh = sources.stream()
                .map(source -> without(source, known))
                .filter(source -> !source.files().isEmpty());
        var intake = intake(fresh.toList()).persist(StorageLevel.MEMORY_AND_DISK());
        write(intake, known, wanted);
        ledger.note(InputFile.TABLE, Ledger.key(VERSION, registry.fingerprint()));
        ledger.note(Article.TABLE, key);
        progress.end("received", intake.count(), since);
        intake.unpersist();
        return key;
    }

    /** Files that are in the tables already and may stay there. */
    private Set<InputFile> known(List<InputFile> wanted) {
        if (!ledger.holds(InputFile.TABLE, Ledger.key(VERSION, registry.fingerprint()))) {
            return Set.of();
        }
        var stored = new HashSet<>(InputFile.TABLE.records(warehouse.read(InputFile.TABLE)));
        return new HashSet<>(wanted).containsAll(stored) ? stored : Set.of();
    }

    private static Source without(Source source, Set<InputFile> known) {
        return new Source(
                source.input(),
                source.files().stream().filter(file -> !known.contains(file)).toList());
    }

    private Dataset<Row> intake(List<Source> sources) {
        return sources.stream()
                .map(source -> Articles.received(warehouse.spark(), source, registry, latest))
                .reduce(Dataset::unionByName)
                .orElse(Intake.TABLE.empty(warehouse.spark()));
    }

    private void write(Dataset<Row> intake, Set<InputFile> known, List<InputFile> wanted) {
        var fresh = wanted.stream().filter(file -> !known.contains(file)).toList();
        var isKnown = isOneOf(known);
        var again = Articles.again(
                warehouse.read(Article.TABLE).where(isKnown),
                warehouse.read(Articles.VERSIONS).where(isKnown));
        var delivered = again.unionByName(Articles.delivered(intake));
        var rejected = warehouse
                .read(Rejection.TABLE)
                .where(isKnown)
                .join(again.select("file", "position"), new String[] {"file", "position"}, "left_anti")
                .unionByName(Articles.unfit(intake))
                .unionByName(Articles.replaced(delivered));
        var counts = warehouse.read(InputCount.TABLE).where(isKnown).unionByName(InputCount.of(intake, fresh));
        warehouse.replace(Rejection.TABLE, rejected);
        // Before the articles: killed in between, the next run finds an earlier version twice, not nowhere.
        warehouse.replace(Articles.VERSIONS, Articles.earlier(delivered));
        warehouse.replace(Article.TABLE, Articles.in(delivered));
        warehouse.replace(InputCount.TABLE, counts);
        warehouse.replace(InputFile.TABLE, InputFile.TABLE.rows(warehouse.spark(), wanted));
    }

    private static Column isOneOf(Set<InputFile> known) {
        return col("file")
                .isin(known.stream()
                        .map(InputFile::file)
                        .collect(Collectors.toSet())
                        .toArray());
    }
}
