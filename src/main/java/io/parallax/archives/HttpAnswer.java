package io.parallax.archives;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;

/**
 * An HTTP response as archives keep it. The length it names is not trusted: the record's own counts. A transfer or content
 * coding that is named but was taken away before archiving is passed over.
 *
 * @param status three digits
 * @param type content type in lower case, empty without one
 * @param body decoded, at most as many bytes as were asked for
 */
public record HttpAnswer(int status, String type, byte[] body) {
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d+)?\\s+(\\d{3})(?:\\s.*)?");
    private static final List<String> CODINGS = List.of("transfer-encoding", "content-encoding");

    /**
     * @param most bytes of the decoded body to hold
     * @throws IOException where the block is no HTTP response
     */
    public static HttpAnswer of(byte[] block, int most) throws IOException {
        int end = headEnd(block);
        var lines = new String(block, 0, end, StandardCharsets.ISO_8859_1).split("\\r?\\n");
        var status = STATUS.matcher(lines[0].strip());
        if (!status.matches()) {
            var found = lines[0].substring(0, Math.min(40, lines[0].length()));
            throw new IOException("no HTTP status line, but: " + found);
        }
        var body = Arrays.copyOfRange(block, end, block.length);
        return new HttpAnswer(
                Integer.parseInt(status.group(1)), header(lines, "content-type"), decoded(lines, body, most));
    }

    private static int headEnd(byte[] block) {
        for (int i = 0; i < block.length; i++) {
            boolean blank = block[i] == '\n'
                    && (i + 1 < block.length && block[i + 1] == '\n'
                            || i + 2 < block.length && block[i + 1] == '\r' && block[i + 2] == '\n');
            if (blank) {
                return i + (block[i + 1] == '\n' ? 2 : 3);
            }
        }
        return block.length;
    }

    private static String header(String[] lines, String name) {
        return Arrays.stream(lines)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    /** With both codings, with either, with none: the first that can be read. */
    private static byte[] decoded(String[] lines, byte[] body, int most) throws IOException {
        for (var codings : List.of(CODINGS, CODINGS.subList(1, 2), CODINGS.subList(0, 1))) {
            var named = codings.stream()
                    .filter(name -> !header(lines, name).isEmpty())
                    .toList();
            if (named.size() == codings.size() || (codings == CODINGS && !named.isEmpty())) {
                try {
                    return decoded(named, lines, body, most);
                } catch (IOException | RuntimeException e) {
                    continue;
                }
            }
        }
        return body.length <= most ? body : Arrays.copyOf(body, most);
    }

    private static byte[] decoded(List<String> codings, String[] lines, byte[] body, int most) throws IOException {
        var head = new StringBuilder("HTTP/1.1 200 OK\r\n");
        codings.forEach(name ->
                head.append(name).append(": ").append(header(lines, name)).append("\r\n"));
        if (!codings.contains("transfer-encoding")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        var whole = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        var response = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(whole)));
        try (var in = response.bodyDecoded().stream()) {
            return in.readNBytes(most);
        }
    }
}
