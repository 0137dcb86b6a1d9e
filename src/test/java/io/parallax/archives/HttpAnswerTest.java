package io.parallax.archives;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class HttpAnswerTest {
    private static String body(String answer) throws IOException {
        return new String(HttpAnswer.of(answer.getBytes(ISO_8859_1), 1_000).body(), UTF_8);
    }

    @Test
    void readsStatusTypeAndBody() throws IOException {
        var answer = HttpAnswer.of(
                "HTTP/1.1 404 Not Found\r\nContent-Type: Text/HTML; charset=UTF-8\r\n\r\ngone".getBytes(UTF_8), 99);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.body()).asString(UTF_8).isEqualTo("gone");
    }

    @Test
    void trustsTheRecordNotTheLengthThatTheServerNamed() throws IOException {
        assertThat(body("HTTP/1.0 200 OK\nContent-Length: 2\n\nwhole")).isEqualTo("whole");
        assertThat(body("HTTP/1.0 200 OK\r\nContent-Length: 999\r\n\r\nwhole")).isEqualTo("whole");
        assertThat(body("HTTP/1.0 200 OK\r\n\r\nwhole")).isEqualTo("whole");
    }

    @Test
    void undoesCodingsWhereTheyAreThere() throws IOException {
        var chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        assertThat(body(chunked + "5\r\nwhole\r\n0\r\n\r\n")).isEqualTo("whole");
        assertThat(body(chunked + "<html>taken away</html>")).isEqualTo("<html>taken away</html>");
        var gz = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gz)) {
            out.write("whole".getBytes(UTF_8));
        }
        var coded = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n";
        assertThat(body(coded + gz.toString(ISO_8859_1))).isEqualTo("whole");
        assertThat(body(coded + "<html>taken away</html>")).isEqualTo("<html>taken away</html>");
    }

    @Test
    void holdsNoMoreThanAskedFor() throws IOException {
        assertThat(HttpAnswer.of(("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(5_000)).getBytes(UTF_8), 100)
                        .body())
                .hasSize(100);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatThrownBy(() -> HttpAnswer.of("20250318093000\nwww.courier.example".getBytes(UTF_8), 9))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no HTTP status line, but: 20250318093000");
    }
}
