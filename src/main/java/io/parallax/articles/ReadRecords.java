package io.parallax.articles;

import static io.parallax.articles.Rejection.Reason.DAMAGED_FILE;

import java.io.IOException;
import java.util.NoSuchElementException;

/** A reader's records as an iterator: where reading fails, the rest of the file is one rejection. */
final class ReadRecords implements Records {
    private final Split split;
    private Reader reader;
    private RawRecord next;
    private long last;

    ReadRecords(Split split, Opening opening) {
        this.split = split;
        try {
            reader = opening.open();
            advance();
        } catch (IOException | RuntimeException e) {
            next = damage(e);
        }
    }

    private void advance() {
        try {
            next = reader == null ? null : reader.next();
            last = next == null ? last : next.position();
            if (next == null) {
                close();
            }
        } catch (IOException | RuntimeException e) {
            next = damage(e);
            closeQuietly();
        }
    }

    private RawRecord damage(Exception e) {
        var detail = "the file cannot be read from here on: " + e.getMessage();
        return RawRecord.rejected(split.file(), last, DAMAGED_FILE, detail, "");
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            reader = null;
        }
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
        var open = reader;
        reader = null;
        if (open != null) {
            open.close();
        }
    }
}
