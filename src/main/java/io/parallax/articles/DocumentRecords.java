package io.parallax.articles;

import static io.parallax.articles.Rejection.Reason.DAMAGED_RECORD;
import static io.parallax.articles.Rejection.Reason.NO_TEXT;
import static io.parallax.articles.Rejection.Reason.TOO_LONG;
import static io.parallax.articles.Rejection.Reason.UNPARSEABLE;

import io.parallax.syndication.Feeds;
import io.parallax.syndication.Item;
import io.parallax.syndication.NewsItems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** Files that are one document each: a web page is one record, a feed or news document as many as it has entries. */
final class DocumentRecords implements Records.Reader {
    private final String file;
    private final Iterator<RawRecord> records;

    DocumentRecords(Split split, Input input, Configuration hadoop) throws IOException {
        this.file = split.file();
        this.records = read(split, input, hadoop).iterator();
    }

    private List<RawRecord> read(Split split, Input input, Configuration hadoop) throws IOException {
        int limit = input.options().maxRecordBytes();
        var bytes = new ByteArrayOutputStream();
        try (var in = Compression.open(split.uri(), 0, hadoop)) {
            bytes.write(in.readNBytes(limit + 1));
        }
        if (bytes.size() > limit) {
            var detail = "the file has more than %,d bytes, the most allowed (option max_record_mb)".formatted(limit);
            return List.of(RawRecord.rejected(file, 0, TOO_LONG, detail, ""));
        }
        return documents(bytes.toByteArray(), input.format());
    }

    private List<RawRecord> documents(byte[] bytes, Input.Format format) {
        return switch (format) {
            case HTML -> List.of(RawRecord.read(file, 0, bytes.length, Documents.page(bytes, null, null, null, file)));
            case NITF -> items(NewsItems.nitf(bytes), "no <nitf> document");
            case NEWSML -> items(NewsItems.newsml(bytes), "no <newsItem> with text");
            default -> items(Feeds.read(bytes), Feeds.isFeed(bytes) ? null : "no RSS or Atom feed");
        };
    }

    /** @param none what a file without items is rejected for; null where it may be empty */
    private List<RawRecord> items(List<Item> items, String none) {
        var found = new ArrayList<RawRecord>();
        for (var item : items) {
            int position = found.size();
            found.add(
                    item.damage() == null
                            ? RawRecord.read(file, position, 0, Documents.item(item, file))
                            : RawRecord.rejected(file, position, DAMAGED_RECORD, item.damage(), ""));
        }
        if (found.isEmpty() && none != null) {
            found.add(RawRecord.rejected(file, 0, none.endsWith("text") ? NO_TEXT : UNPARSEABLE, none, ""));
        }
        return found;
    }

    @Override
    public RawRecord next() {
        return records.hasNext() ? records.next() : null;
    }

    @Override
    public void close() {}
}
