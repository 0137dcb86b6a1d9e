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
 * @param isAside whether it is no article by its kind, as a picture in a web archive: neither read nor rejected
 */
record RawRecord(
        String file, long position, long length, String body, Rejection.Reason reason, String detail, boolean isAside) {

    static final Table<RawRecord> TABLE = Table.of("raw_records", RawRecord.class);

    static RawRecord read(String file, long position, long length, String body) {
        return new RawRecord(file, position, length, body, null, null, false);
    }

    static RawRecord aside(String file, long position, long length) {
        return new RawRecord(file, position, length, "{}", null, null, true);
    }

    static RawRecord rejected(String file, long position, Rejection.Reason reason, String detail, String excerpt) {
        return new RawRecord(file, position, 0, excerpt, reason, detail, false);
    }
}
