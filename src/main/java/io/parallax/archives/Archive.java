package io.parallax.archives;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;

/**
 * The records of a WARC or ARC file, plain or gzip, or of the part of a gzip file whose members begin in a range of bytes. Holds
 * one record at a time, never more than {@code limit} bytes of it. A damaged record comes out as such, and reading goes on at
 * the next place where a record begins.
 */
public final class Archive implements Closeable {
    private final Window window;
    private final long end;
    private final int limit;
    private final boolean isGzip;
    private final Resumption resumption;
    /** The member, or the whole plain file, that is being read; null between members. */
    private Framing framing;

    private long base;
    private boolean isOver;

    /**
     * @param begin where to look for the first record; 0 for the whole file
     * @param end records that begin here or later are left to others
     */
    public Archive(Positioned in, long begin, long end, int limit) throws IOException {
        this.window = new Window(in);
        this.end = end;
        this.limit = limit;
        this.isGzip = GzipMember.isMagic(window);
        this.resumption = new Resumption(window, isGzip);
        window.position(begin);
        if (begin > 0) {
            resume(begin);
        }
    }

    /** The next record, sound or damaged; null at the end. */
    public ArchiveRecord next() throws IOException {
        while (!isOver) {
            long at = window.position();
            try {
                if (framing == null && !open()) {
                    return null;
                }
                at = base + framing.offset();
                if (framing.hasNext()) {
                    at = base + framing.offset();
                    var record = framing.next(at);
                    framing.hasNext();
                    return record;
                }
                framing = null;
                isOver = !isGzip;
            } catch (IOException e) {
                resume((isGzip ? base : at) + 1);
                return ArchiveRecord.damaged(at, e.getMessage());
            }
        }
        return null;
    }

    private boolean open() throws IOException {
        base = window.position();
        if (!window.fill() || (isGzip && base >= end)) {
            isOver = true;
            return false;
        }
        framing = new Framing(isGzip ? new BufferedInputStream(new GzipMember(window)) : window, limit);
        return true;
    }

    private void resume(long from) throws IOException {
        framing = null;
        isOver = !resumption.find(from, end);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
