package io.parallax.articles;

import static io.parallax.articles.Rejection.Reason.DAMAGED_RECORD;
import static io.parallax.articles.Rejection.Reason.NO_PAGE;
import static io.parallax.articles.Rejection.Reason.TOO_LONG;

import io.parallax.archives.Archive;
import io.parallax.archives.ArchiveRecord;
import io.parallax.archives.HttpAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;

/**
 * The pages of a web archive (WARC, ARC) and the texts of a WET file. What is no page by its kind (requests, pictures, robots.txt)
 * stands aside; a page that was not served is rejected, and so is what cannot be read.
 */
final class ArchiveRecords implements Records.Reader {
    private final String file;
    private final Archive archive;
    private final int limit;

    ArchiveRecords(Split split, int limit, Configuration hadoop) throws IOException {
        this.file = split.file();
        this.limit = limit;
        this.archive = new Archive(HadoopFile.open(split.uri(), hadoop), split.begin(), split.end(), limit);
    }

    @Override
    public RawRecord next() throws IOException {
        var record = archive.next();
        return record == null ? null : read(record);
    }

    private RawRecord read(ArchiveRecord record) {
        if (record.damage() != null) {
            return rejected(record, DAMAGED_RECORD, record.damage());
        }
        var type = record.headers().getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        boolean isText = record.type().equals("conversion") && type.startsWith("text/plain");
        boolean isHttp = record.type().matches("response|arc")
                && String.valueOf(record.url()).startsWith("http");
        boolean isBare = record.type().equals("resource") && isPage(type);
        if (!isText && !isHttp && !isBare) {
            return RawRecord.aside(file, record.position(), record.length());
        }
        if (record.isTooLong() && !isHttp) {
            return tooLong(record, record.length());
        }
        if (record.type().equals("arc") && !String.valueOf(record.date()).matches("\\d{8,17}")) {
            return rejected(record, DAMAGED_RECORD, "the record's date is '" + record.date() + "'; it has 14 digits");
        }
        return isText
                ? RawRecord.read(file, record.position(), record.length(), Documents.text(record))
                : isBare ? page(record, record.block(), type) : http(record);
    }

    private static boolean isPage(String type) {
        return type.startsWith("text/html") || type.startsWith("application/xhtml");
    }

    private RawRecord http(ArchiveRecord record) {
        try {
            var answer = HttpAnswer.of(record.block(), limit + 1);
            if (!isPage(answer.type())
                    && !answer.type().isBlank()
                    && !answer.type().startsWith(";")) {
                return RawRecord.aside(file, record.position(), record.length());
            }
            if (answer.status() < 200 || answer.status() > 299) {
                return rejected(record, NO_PAGE, record.url() + " was answered with HTTP status " + answer.status());
            }
            return record.isTooLong() ? tooLong(record, record.length()) : page(record, answer.body(), answer.type());
        } catch (IOException e) {
            return rejected(record, DAMAGED_RECORD, "the answer of " + record.url() + " is no HTTP: " + e.getMessage());
        }
    }

    private RawRecord page(ArchiveRecord record, byte[] html, String type) {
        if (html.length > limit) {
            return tooLong(record, html.length);
        }
        var page = Documents.page(html, type, record.url(), record.date(), file);
        return RawRecord.read(file, record.position(), record.length(), page);
    }

    private RawRecord tooLong(ArchiveRecord record, long length) {
        var detail = "the record has %,d bytes, allowed are %,d (option max_record_mb)".formatted(length, limit);
        return rejected(record, TOO_LONG, detail);
    }

    private RawRecord rejected(ArchiveRecord record, Rejection.Reason reason, String detail) {
        int shown = Math.min(record.block().length, RecordStream.EXCERPT);
        var excerpt =
                record.url() == null ? new String(record.block(), 0, shown, StandardCharsets.UTF_8) : record.url();
        return RawRecord.rejected(file, record.position(), reason, detail, excerpt);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
