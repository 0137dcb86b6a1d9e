package io.parallax.archives;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** One gzip member, decompressed; at its end the window stands behind its trailer. Source: RFC 1952, section 2.3. */
final class GzipMember extends InputStream {
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final Window window;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] single = new byte[1];
    private boolean ended;

    /** Reads the member's header where the window stands. */
    GzipMember(Window window) throws IOException {
        this.window = window;
        if (next() != 0x1F || next() != 0x8B || next() != 8) {
            throw new ZipException("no gzip member begins here");
        }
        int flags = next();
        skip(6);
        if ((flags & HAS_EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        skipText(flags & HAS_NAME);
        skipText(flags & HAS_COMMENT);
        skip((flags & HAS_CHECKSUM) != 0 ? 2 : 0);
    }

    /** Whether a member may begin where the window stands. */
    static boolean isMagic(Window window) throws IOException {
        long here = window.position();
        boolean magic = window.read() == 0x1F && window.read() == 0x8B && window.read() == 8;
        window.position(here);
        return magic;
    }

    private int next() throws IOException {
        int b = window.read();
        if (b < 0) {
            throw new EOFException("the file ends inside a gzip member");
        }
        return b;
    }

    private void skip(int n) throws IOException {
        for (int i = 0; i < n; i++) {
            next();
        }
    }

    private void skipText(int flag) throws IOException {
        while (flag != 0 && next() != 0) {}
    }

    @Override
    public int read() throws IOException {
        int n = read(single, 0, 1);
        return n < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (!ended && length > 0) {
            int n = inflated(into, offset, length);
            if (n > 0) {
                checksum.update(into, offset, n);
                return n;
            }
            if (inflater.finished()) {
                finish();
            } else if (inflater.needsDictionary()) {
                throw new ZipException("the member needs a dictionary");
            } else {
                feed();
            }
        }
        return length == 0 ? 0 : -1;
    }

    private int inflated(byte[] into, int offset, int length) throws IOException {
        try {
            return inflater.inflate(into, offset, length);
        } catch (DataFormatException e) {
            throw new ZipException("the compressed bytes are damaged: " + e.getMessage());
        }
    }

    private void feed() throws IOException {
        if (!window.fill()) {
            throw new EOFException("the file ends inside a gzip member");
        }
        inflater.setInput(window.buffer, window.at, window.filled - window.at);
        window.at = window.filled;
    }

    private void finish() throws IOException {
        ended = true;
        window.at -= inflater.getRemaining();
        long length = inflater.getBytesWritten();
        inflater.end();
        if (word() != checksum.getValue() || word() != (length & 0xFFFFFFFFL)) {
            throw new ZipException("the checksum of the compressed bytes differs");
        }
    }

    private long word() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
