package io.parallax.archives;

import java.util.Map;

/**
 * One record of a web archive.
 *
 * @param position byte offset in the file as it lies there: of the record, or of its gzip member; of a later record in the same
 *     member, that offset plus the record's own in the decompressed member
 * @param type WARC-Type in lower case, or {@code arc}
 * @param headers by name in lower case; of ARC: url, date, content-type
 * @param length bytes of the block
 * @param block the block, or only its beginning where it is longer than the reader was told to hold
 * @param damage what is wrong here, in words; null for a sound record. With a damage there may be no more than the position
 */
public record ArchiveRecord(
        long position, String type, Map<String, String> headers, long length, byte[] block, String damage) {

    static ArchiveRecord damaged(long position, String damage) {
        return new ArchiveRecord(position, "damaged", Map.of(), 0, new byte[0], damage);
    }

    /** The address that was fetched, without angle brackets; null where the record has none. */
    public String url() {
        var url = headers.getOrDefault("warc-target-uri", headers.get("url"));
        return url == null ? null : url.replaceAll("^<|>$", "");
    }

    /** When it was fetched, as written; null where the record does not say. */
    public String date() {
        return headers.getOrDefault("warc-date", headers.get("date"));
    }

    /** Whether the block was longer than the reader was told to hold. */
    public boolean isTooLong() {
        return length > block.length;
    }
}
