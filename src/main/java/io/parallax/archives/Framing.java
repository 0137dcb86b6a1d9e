package io.parallax.archives;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts a stream into records: a header that names the length of the block, the block, blank lines. Sources: WARC 1.1 (ISO
 * 28500:2017), section 4; ARC 1.0 (Internet Archive, 1996), "URL record".
 */
final class Framing {
    static final Pattern WARC = Pattern.compile("(?s)WARC/\\d\\.\\d+\\r?\\n.*|WARC/\\d\\.\\d+\\s*");
    static final Pattern ARC =
            Pattern.compile("(?s)[a-z][a-z0-9+.-]{1,20}:\\S* \\S+ \\S+ (?:[^\\n]{0,2000} )?\\d+\\s*(?:\\n.*)?");
    private static final int LONGEST_LINE = 1 << 16;

    private final InputStream in;
    private final int limit;
    private long offset;
    private int peeked = -2;

    Framing(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    long offset() {
        return offset;
    }

    /** Passes line breaks over; false at the end of the stream. */
    boolean hasNext() throws IOException {
        while (peek() == '\r' || peek() == '\n') {
            read();
        }
        return peek() >= 0;
    }

    ArchiveRecord next(long position) throws IOException {
        var line = line();
        if (WARC.matcher(line).matches()) {
            var headers = headers();
            var type = headers.getOrDefault("warc-type", "unknown").toLowerCase(Locale.ROOT);
            return record(position, type, headers, headers.get("content-length"));
        }
        if (ARC.matcher(line).matches()) {
            var fields = line.strip().split(" ");
            var type = fields.length > 4 ? fields[3] : "";
            var headers = Map.of("url", fields[0], "date", fields[2], "content-type", type);
            return record(position, "arc", headers, fields[fields.length - 1]);
        }
        throw new IOException("no record begins here, but: "
                + line.substring(0, Math.min(60, line.length())).strip());
    }

    private ArchiveRecord record(long position, String type, Map<String, String> headers, String length)
            throws IOException {
        if (length == null || !length.strip().matches("\\d{1,18}")) {
            throw new IOException("Content-Length: found " + length + "; a record needs the number of its bytes");
        }
        long bytes = Long.parseLong(length.strip());
        return new ArchiveRecord(position, type, headers, bytes, block(bytes), null);
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        String last = null;
        for (var line = line(); !line.isBlank(); line = line()) {
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0)) && last != null) {
                headers.merge(last, line.strip(), (a, b) -> a + " " + b);
            } else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(last, line.substring(colon + 1).strip());
            } else {
                throw new IOException("a record's header holds a line without a colon");
            }
        }
        return headers;
    }

    private byte[] block(long length) throws IOException {
        var kept = new ByteArrayOutputStream((int) Math.min(length, 1 << 16));
        var chunk = new byte[1 << 13];
        long left = length;
        while (left > 0) {
            int n = read(chunk, (int) Math.min(left, chunk.length));
            if (n < 0) {
                throw new EOFException("the file ends inside a record, %,d bytes before its end".formatted(left));
            }
            kept.write(chunk, 0, (int) Math.max(0, Math.min(n, (long) limit - kept.size())));
            left -= n;
        }
        return kept.toByteArray();
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        int b = read();
        for (; b >= 0 && b != '\n'; b = read()) {
            line.write(b);
            if (line.size() > LONGEST_LINE) {
                throw new IOException("a line of a record's header is longer than 64 KiB");
            }
        }
        if (b < 0 && line.size() == 0) {
            throw new EOFException("the file ends inside a record's header");
        }
        return line.toString(StandardCharsets.UTF_8).replaceAll("\\r$", "");
    }

    private int peek() throws IOException {
        if (peeked == -2) {
            peeked = in.read();
        }
        return peeked;
    }

    private int read() throws IOException {
        int b = peek();
        peeked = b < 0 ? -1 : -2;
        offset += b < 0 ? 0 : 1;
        return b;
    }

    private int read(byte[] into, int length) throws IOException {
        if (peeked != -2) {
            int b = read();
            into[0] = (byte) b;
            return b < 0 ? -1 : 1;
        }
        int n = in.read(into, 0, length);
        offset += Math.max(0, n);
        return n;
    }
}
