package io.parallax.articles;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a byte stream into records, holding at most one and never more than {@code limit} bytes of it. */
final class RecordBytes implements Closeable {
    /** A quotation mark that stays open longer than this was never meant to open: its line is taken alone. */
    private static final int LONGEST_QUOTED = 4 << 20;

    /**
     * Where a record ends.
     *
     * @param isWhole at the end of the file
     * @param quote line breaks between two of these belong to the record; 0 where nothing quotes
     * @param delimiter last byte of what stands between columns: a quotation opens only behind it or first in a record
     */
    record Shape(boolean isWhole, byte quote, byte delimiter) {
        static final Shape LINE = new Shape(false, (byte) 0, (byte) 0);
        static final Shape WHOLE = new Shape(true, (byte) 0, (byte) 0);

        boolean opens(int previous, boolean hasQuoted) {
            return previous < 0 || previous == delimiter || (hasQuoted && previous == quote);
        }
    }

    private final InputStream in;
    private final Shape shape;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    /** Bytes to read again before the buffer: what a quotation mark that never closed had swallowed. */
    private byte[] again = new byte[0];

    private int againAt;

    private long position;
    private long begin;
    private long length;
    private byte[] record = new byte[1 << 12];
    private int kept;

    RecordBytes(InputStream in, long position, Shape shape, int limit) {
        this.in = in;
        this.position = position;
        this.shape = shape;
        this.limit = limit;
    }

    /** Offset of the next byte that will be read. */
    long position() {
        return position;
    }

    long begin() {
        return begin;
    }

    long length() {
        return length;
    }

    int limit() {
        return limit;
    }

    boolean isTooLong() {
        return length > limit;
    }

    boolean isBlank() {
        for (int i = textBegin(); i < kept; i++) {
            if (record[i] != ' ' && record[i] != '\t' && record[i] != '\r' && record[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    String text(int most) {
        int from = textBegin();
        return RecordStream.utf8(record, from, (int) Math.min(kept, (long) from + most));
    }

    private int textBegin() {
        boolean mark = begin == 0
                && kept >= 3
                && record[0] == (byte) 0xEF
                && record[1] == (byte) 0xBB
                && record[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    void skipLine() throws IOException {
        for (int b = read(); b >= 0 && b != '\n'; b = read()) {}
    }

    /** Reads the next record; false at the end of the stream. */
    boolean next() throws IOException {
        begin = position;
        length = 0;
        kept = 0;
        boolean quoted = false;
        boolean hasQuoted = false;
        int firstLine = -1;
        int previous = -1;
        for (int b = read(); b >= 0; b = read()) {
            if (b == '\n' && !shape.isWhole()) {
                if (!quoted) {
                    break;
                }
                firstLine = firstLine < 0 ? kept : firstLine;
            }
            if (shape.quote() != 0 && b == shape.quote() && (quoted || shape.opens(previous, hasQuoted))) {
                quoted = !quoted;
                hasQuoted = true;
            }
            previous = b;
            keep((byte) b);
            if (quoted && firstLine >= 0 && length > Math.min(limit, LONGEST_QUOTED)) {
                rewindTo(firstLine);
                break;
            }
        }
        if (quoted && firstLine >= 0 && length > firstLine) {
            rewindTo(firstLine);
        }
        while (kept > 0 && !shape.isWhole() && record[kept - 1] == '\r') {
            kept--;
        }
        return position > begin;
    }

    /** Gives back everything behind the record's first line, its line break excepted. */
    private void rewindTo(int firstLine) {
        var rest = Arrays.copyOfRange(record, firstLine + 1, kept);
        var unread = Arrays.copyOfRange(again, againAt, again.length);
        again = Arrays.copyOf(rest, rest.length + unread.length);
        System.arraycopy(unread, 0, again, rest.length, unread.length);
        againAt = 0;
        position -= rest.length;
        length = firstLine;
        kept = firstLine;
    }

    private void keep(byte b) {
        length++;
        if (kept < limit) {
            if (kept == record.length) {
                record = Arrays.copyOf(record, (int) Math.min(limit, record.length * 2L));
            }
            record[kept++] = b;
        }
    }

    private int read() throws IOException {
        if (againAt < again.length) {
            position++;
            return again[againAt++] & 0xFF;
        }
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        position++;
        return buffer[at++] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
