package io.parallax.articles;

import static io.parallax.articles.Rejection.Reason.DAMAGED_FILE;
import static io.parallax.articles.Rejection.Reason.DAMAGED_RECORD;
import static io.parallax.articles.Rejection.Reason.TOO_LONG;

import java.io.IOException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.SeekableInput;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * The rows of an Avro container file as JSON objects, one block in memory. Behind a damaged block reading goes on at the next. The
 * position is the row's number among those read.
 */
final class AvroRecords implements Records.Reader {
    private final String file;
    private final int limit;
    private final DataFileReader<GenericRecord> rows;
    private final long length;
    private long row;
    /** Nothing can be read behind the last rejection. */
    private boolean isTold;

    AvroRecords(Split split, int limit, Configuration hadoop) throws IOException {
        this.file = split.file();
        this.limit = limit;
        var path = new Path(split.uri());
        var files = path.getFileSystem(hadoop);
        this.length = files.getFileStatus(path).getLen();
        var in = new Seekable(files.open(path), length);
        this.rows = new DataFileReader<>(in, new GenericDatumReader<>());
    }

    @Override
    public RawRecord next() throws IOException {
        long number = row;
        if (isTold) {
            return null;
        }
        try {
            if (!rows.hasNext()) {
                return end(number);
            }
            row++;
            return record(number, rows.next().toString());
        } catch (AvroRuntimeException e) {
            row = number + 1;
            passOver();
            return RawRecord.rejected(
                    file, number, DAMAGED_RECORD, "a block of rows cannot be read: " + e.getMessage(), "");
        }
    }

    /** Avro takes a last block that is cut short for the end of the file. */
    private RawRecord end(long number) throws IOException {
        if (rows.previousSync() >= length) {
            return null;
        }
        isTold = true;
        return RawRecord.rejected(file, number, DAMAGED_FILE, "the file ends inside a block of rows", "");
    }

    /** Goes to the next block; where there is none before the end, the file is over. */
    private void passOver() throws IOException {
        long here = rows.tell();
        rows.sync(here);
        isTold = rows.tell() <= here || rows.tell() >= length;
    }

    private RawRecord record(long number, String json) {
        if (json.length() <= limit) {
            return RawRecord.read(file, number, json.length(), json);
        }
        var detail =
                "the row has %,d characters, allowed are %,d (option max_record_mb)".formatted(json.length(), limit);
        return RawRecord.rejected(file, number, TOO_LONG, detail, json.substring(0, RecordStream.EXCERPT));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private record Seekable(FSDataInputStream in, long length) implements SeekableInput {
        @Override
        public void seek(long position) throws IOException {
            in.seek(position);
        }

        @Override
        public long tell() throws IOException {
            return in.getPos();
        }

        @Override
        public int read(byte[] buffer, int begin, int count) throws IOException {
            return in.read(buffer, begin, count);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
