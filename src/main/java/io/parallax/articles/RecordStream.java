package io.parallax.articles;

import static io.parallax.articles.Rejection.Reason.DAMAGED_FILE;
import static io.parallax.articles.Rejection.Reason.NO_TEXT;
import static io.parallax.articles.Rejection.Reason.TOO_LONG;
import static io.parallax.articles.Rejection.Reason.UNPARSEABLE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;

/**
 * The records of one {@link Split}, one at a time: lines, or quoted records that run over several lines, or the whole file.
 * Memory is bounded by the longest record allowed, whatever the file holds; a longer record, and the rest of a file that
 * cannot be decompressed, come out as rejections. Blank lines are no records, but a text file without a word is one. A
 * byte-order mark and carriage returns are dropped.
 */
final class RecordStream implements Records {
    static final int EXCERPT = 200;

    private final Split split;
    private final Input.Format format;
    private final RecordBytes bytes;
    private RawRecord next;
    private boolean ended;
    private boolean hasRead;

    RecordStream(Split split, Input input, Configuration hadoop) {
        this.split = split;
        this.format = input.format();
        this.bytes = open(split, input, hadoop);
        advance();
    }

    private RecordBytes open(Split split, Input input, Configuration hadoop) {
        try {
            InputStream in = Compression.open(split.uri(), split.begin(), hadoop);
            var reader = new RecordBytes(
                    in, split.begin(), shape(input), input.options().maxRecordBytes());
            if (split.begin() > 0) {
                reader.skipLine();
            }
            return reader;
        } catch (IOException e) {
            next = damage(0, e);
            return null;
        }
    }

    private static RecordBytes.Shape shape(Input input) {
        if (input.format() == Input.Format.TEXT) {
            return RecordBytes.Shape.WHOLE;
        }
        var quote =
                input.format() == Input.Format.JSONL ? null : input.options().quote();
        if (quote == null) {
            return RecordBytes.Shape.LINE;
        }
        var delimiter = input.options().delimiter();
        return new RecordBytes.Shape(false, (byte) quote.charAt(0), (byte) delimiter.charAt(delimiter.length() - 1));
    }

    private void advance() {
        if (bytes == null) {
            ended = true;
            return;
        }
        if (ended) {
            next = null;
            return;
        }
        try {
            next = read();
        } catch (IOException e) {
            next = damage(bytes.position(), e);
            ended = true;
        }
    }

    private RawRecord read() throws IOException {
        // A record that begins exactly at the end belongs to this split: the next one skips its first line.
        while (bytes.position() <= split.end() && bytes.next()) {
            if (bytes.isBlank()) {
                continue;
            }
            return bytes.isTooLong() ? tooLong() : whole(bytes.text(Integer.MAX_VALUE));
        }
        ended = true;
        bytes.close();
        boolean isEmptyFile = format == Input.Format.TEXT && !hasRead;
        return isEmptyFile ? RawRecord.rejected(split.file(), 0, NO_TEXT, "the file holds no text", "") : null;
    }

    private RawRecord whole(String body) {
        hasRead = true;
        if (format == Input.Format.JSONL && JsonLine.hasMore(body)) {
            var detail = "something stands behind the JSON object; each record needs a line of its own";
            return RawRecord.rejected(split.file(), bytes.begin(), UNPARSEABLE, detail, bytes.text(4 * EXCERPT));
        }
        return RawRecord.read(split.file(), bytes.begin(), bytes.length(), body);
    }

    private RawRecord tooLong() {
        hasRead = true;
        var detail = "the record has %,d bytes, allowed are %,d (option max_record_mb)"
                .formatted(bytes.length(), bytes.limit());
        return RawRecord.rejected(split.file(), bytes.begin(), TOO_LONG, detail, bytes.text(4 * EXCERPT));
    }

    private RawRecord damage(long position, IOException e) {
        var detail = "the file cannot be read from here on: " + e.getMessage();
        return RawRecord.rejected(split.file(), position, DAMAGED_FILE, detail, "");
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public RawRecord next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        var record = next;
        next = null;
        advance();
        return record;
    }

    @Override
    public void close() throws IOException {
        if (bytes != null) {
            bytes.close();
        }
    }

    static String utf8(byte[] bytes, int begin, int end) {
        return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }
}
