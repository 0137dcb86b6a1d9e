package io.parallax.jobs;

import io.parallax.tables.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One row per run: what it was made from and where its tables stand, so that two runs can be compared later.
 *
 * @param run its number, from 1
 * @param startedAt when it began
 * @param codebook id
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 * @param codebookText the codebook's file as it was
 * @param engine version of the detector
 * @param period what dates were counted by
 * @param carries stances with which a mention counted
 * @param until first day that was not counted, null for everything
 * @param nArticles articles of the warehouse
 * @param tables versions of the warehouse's tables
 */
public record RunRow(
        long run,
        Instant startedAt,
        String codebook,
        String codebookVersion,
        String codebookHash,
        String codebookText,
        String engine,
        String period,
        List<String> carries,
        LocalDate until,
        long nArticles,
        List<Version> tables) {

    public static final Table<RunRow> TABLE = Table.of("runs", RunRow.class);

    /** A table as a run left it. */
    public record Version(String table, long version) {}

    /** The version that a table had; null where there was no such table. */
    Long version(Table<?> table) {
        return tables.stream()
                .filter(each -> each.table().equals(table.name()))
                .map(Version::version)
                .findFirst()
                .orElse(null);
    }
}
