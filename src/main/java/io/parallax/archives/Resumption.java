package io.parallax.archives;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Finds the next place where a record begins: a gzip member whose first bytes are a record's, or a line that is a header's first. */
final class Resumption {
    private static final int HEAD = 400;

    private final Window window;
    private final boolean isGzip;

    Resumption(Window window, boolean isGzip) {
        this.window = window;
        this.isGzip = isGzip;
    }

    /** Moves the window to the first record at or behind {@code from}; false where none begins before {@code end}. */
    boolean find(long from, long end) throws IOException {
        window.position(Math.max(0, from - 1));
        int before = from == 0 ? '\n' : window.read();
        while (window.fill() && window.position() < end) {
            boolean mayBegin = isGzip ? (window.buffer[window.at] & 0xFF) == 0x1F : before == '\n';
            if (mayBegin && isRecord()) {
                return true;
            }
            before = window.read();
        }
        return false;
    }

    /** Leaves the window where it stood. */
    private boolean isRecord() throws IOException {
        long here = window.position();
        try {
            var head = new String(head(), StandardCharsets.ISO_8859_1);
            return Framing.WARC.matcher(head).matches()
                    || Framing.ARC.matcher(head).matches();
        } catch (IOException e) {
            return false;
        } finally {
            window.position(here);
        }
    }

    private byte[] head() throws IOException {
        if (!isGzip) {
            return window.readNBytes(HEAD);
        }
        try (var member = new GzipMember(window)) {
            return member.readNBytes(HEAD);
        }
    }
}
