package io.parallax.articles;

import io.parallax.tables.Table;

/**
 * One row per record of a file, before anything is understood of it.
 *
 * @param file the file as the job names it
 * @param position byte offset in the decompressed file, 0-based
 * @param length bytes of the record
 * @param body its text; only the beginning where the record is rejected
 * @param reason why it cannot be used, null where it can
 * @param detail the reason in words, null with it
 */
record RawRecord(String file, long position, long length, String body, Rejection.Reason reason, String detail) {

    static final Table<RawRecord> TABLE = Table.of("raw_records", RawRecord.class);

    static RawRecord rejected(String file, long position, Rejection.Reason reason, String detail, String excerpt) {
        return new RawRecord(file, position, 0, excerpt, reason, detail);
    }
}
