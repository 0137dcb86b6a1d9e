package io.parallax.articles;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One entry of a job's {@code inputs}: files of one format, and how their columns become ours.
 *
 * @param path file, folder or glob, absolute or a Hadoop URI
 * @param format how the files are written
 * @param fields our field to theirs; theirs may be a dotted path into nested objects
 * @param defaults our field to the value a record without one gets
 * @param dates {@code iso}, {@code rfc1123}, {@code epoch}, {@code written} or patterns of {@link java.time.format.DateTimeFormatter}, tried
 *     in order
 * @param options how to read the files
 */
public record Input(
        String path,
        Format format,
        Map<String, String> fields,
        Map<String, String> defaults,
        List<String> dates,
        Options options)
        implements Serializable {

    /** Our fields, in the order in which they are documented. */
    public static final List<String> FIELDS =
            List.of("id", "outlet", "title", "text", "published", "url", "author", "section", "language");

    /** What a web page, a feed's entry or a news document is made of; the fields of a job need not name them. */
    public static final List<String> DOCUMENT_COLUMNS = List.of(
            "id",
            "title",
            "text",
            "published",
            "author",
            "outlet",
            "url",
            "section",
            "language",
            "host",
            "captured",
            "file_name");

    /** How files are written. */
    public enum Format {
        JSONL,
        CSV,
        TSV,
        PARQUET,
        TEXT,
        AVRO,
        WARC,
        ARC,
        WET,
        HTML,
        RSS,
        ATOM,
        NITF,
        NEWSML;

        /** Web archives: records behind one another, compressed one by one. */
        public boolean isArchive() {
            return this == WARC || this == ARC || this == WET;
        }

        /** Formats whose records name their fields themselves, as {@link Input#DOCUMENT_COLUMNS}. */
        public boolean isDocuments() {
            return ordinal() >= WARC.ordinal();
        }
    }

    /**
     * How to read the files.
     *
     * @param delimiter between columns (csv, tsv)
     * @param quote one character, or null where quotation marks mean nothing
     * @param header whether the first record names the columns
     * @param columns names where there is no header, else empty
     * @param where Spark SQL condition on the input's own columns, or null
     * @param maxRecordBytes a longer record is rejected unread
     * @param earliestYear a date before this year is taken for a mistake
     */
    public record Options(
            String delimiter,
            String quote,
            boolean header,
            List<String> columns,
            String where,
            int maxRecordBytes,
            int earliestYear)
            implements Serializable {
        /** With 1990 for the earliest year. */
        public Options(
                String delimiter,
                String quote,
                boolean header,
                List<String> columns,
                String where,
                int maxRecordBytes) {
            this(delimiter, quote, header, columns, where, maxRecordBytes, 1990);
        }
    }

    /** The same input with the columns that its files' header names. */
    Input withColumns(List<String> columns) {
        var known = new Options(
                options.delimiter(),
                options.quote(),
                options.header(),
                columns,
                options.where(),
                options.maxRecordBytes(),
                options.earliestYear());
        return new Input(path, format, fields, defaults, dates, known);
    }

    /** What decides how a record is read: a file is read again when this changes. */
    public String fingerprint() {
        return String.join(
                "|",
                format.name(),
                new java.util.TreeMap<>(fields).toString(),
                new java.util.TreeMap<>(defaults).toString(),
                dates.toString(),
                options.toString());
    }
}
