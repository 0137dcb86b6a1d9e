package io.parallax.archives;

import java.io.IOException;
import java.io.InputStream;

/** A buffer over a {@link Positioned} file: going back a little costs no new read. */
final class Window extends InputStream {
    private final Positioned in;
    final byte[] buffer = new byte[1 << 16];
    private long begin;
    int at;
    int filled;

    Window(Positioned in) {
        this.in = in;
    }

    long position() {
        return begin + at;
    }

    void position(long position) throws IOException {
        if (position >= begin && position <= begin + filled) {
            at = (int) (position - begin);
            return;
        }
        in.seek(position);
        begin = position;
        at = 0;
        filled = 0;
    }

    /** Whether there is a byte to read; reads on where the buffer is used up. */
    boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        begin += filled;
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0 || !fill()) {
            return length == 0 ? 0 : -1;
        }
        int n = Math.min(length, filled - at);
        System.arraycopy(buffer, at, into, offset, n);
        at += n;
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
