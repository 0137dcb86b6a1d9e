package io.parallax.articles;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;

/** The records of one {@link Split}, one at a time, in whatever format: never fails on what a file holds, but says what is wrong. */
interface Records extends Iterator<RawRecord>, Closeable {

    /** Opens the records; an exhausted reader has closed its file. */
    static Records open(Split split, Input input, Configuration hadoop) {
        int limit = input.options().maxRecordBytes();
        return switch (input.format()) {
            case WARC, ARC, WET -> new ReadRecords(split, () -> new ArchiveRecords(split, limit, hadoop));
            case AVRO -> new ReadRecords(split, () -> new AvroRecords(split, limit, hadoop));
            case HTML, RSS, ATOM, NITF, NEWSML ->
                new ReadRecords(split, () -> new DocumentRecords(split, input, hadoop));
            default -> new RecordStream(split, input, hadoop);
        };
    }

    /** Reads a format one record after the other. */
    interface Reader extends Closeable {
        /** Null at the end. */
        RawRecord next() throws IOException;
    }

    /** Opens a reader. */
    interface Opening {
        Reader open() throws IOException;
    }
}
