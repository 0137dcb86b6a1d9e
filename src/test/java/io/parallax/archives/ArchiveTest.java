package io.parallax.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final int LIMIT = 1 << 20;

    private static byte[] record(int number, String body) {
        var block = body.getBytes(UTF_8);
        var head =
                "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: https://courier.example/%d\r\nContent-Length: %d\r\n\r\n"
                        .formatted(number, block.length);
        return joined(List.of(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8)));
    }

    private static byte[] arc(int number, String body) {
        var head = "https://courier.example/%d 127.0.0.1 20250318093000 text/html %d\n"
                .formatted(number, body.getBytes(UTF_8).length);
        return (head + body + "\n").getBytes(UTF_8);
    }

    private static List<byte[]> records(int n) {
        var random = new Random(3);
        var records = new ArrayList<byte[]>();
        for (int i = 0; i < n; i++) {
            var words = new StringBuilder();
            for (int w = random.nextInt(400); w >= 0; w--) {
                words.append(Integer.toString(random.nextInt(1 << 20), 36)).append(w % 9 == 0 ? "\n" : " ");
            }
            records.add(record(i, words.toString()));
        }
        return records;
    }

    private static byte[] joined(List<byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gz = new GZIPOutputStream(out)) {
            gz.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static List<ArchiveRecord> read(byte[] bytes, long begin, long end) {
        try (var archive = new Archive(new InMemory(bytes), begin, end, LIMIT)) {
            var records = new ArrayList<ArchiveRecord>();
            for (var record = archive.next(); record != null; record = archive.next()) {
                records.add(record);
            }
            return records;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<ArchiveRecord> read(byte[] bytes) {
        return read(bytes, 0, Long.MAX_VALUE);
    }

    private static List<String> urls(List<ArchiveRecord> records) {
        return records.stream()
                .map(record -> record.damage() == null ? record.url() : "damaged")
                .toList();
    }

    private static List<Long> beginnings(List<byte[]> parts) {
        var offsets = new ArrayList<Long>();
        long at = 0;
        for (var part : parts) {
            offsets.add(at);
            at += part.length;
        }
        return offsets;
    }

    @Test
    void readsPlainAndCompressedAlikeAndSaysWhereEachRecordBegins() {
        var records = records(40);
        var members = records.stream().map(ArchiveTest::gzip).toList();
        var plain = read(joined(records));
        var compressed = read(joined(members));
        assertThat(urls(plain)).hasSize(40).doesNotContain("damaged").isEqualTo(urls(compressed));
        assertThat(plain).extracting(ArchiveRecord::position).isEqualTo(beginnings(records));
        assertThat(compressed).extracting(ArchiveRecord::position).isEqualTo(beginnings(members));
        assertThat(plain.get(7).block()).isEqualTo(compressed.get(7).block());
    }

    @Test
    void readsManyRecordsOfOneMember() {
        assertThat(urls(read(gzip(joined(records(30)))))).isEqualTo(urls(read(joined(records(30)))));
    }

    @Test
    void readsArc() {
        var head = "filedesc://a.arc 0.0.0.0 20250318093000 text/plain 4\n1 1\n\n".getBytes(UTF_8);
        var records = read(joined(List.of(head, arc(1, "one"), arc(2, "two\n\nlines"), arc(3, ""))));
        assertThat(records)
                .extracting(ArchiveRecord::url)
                .containsExactly(
                        "filedesc://a.arc",
                        "https://courier.example/1",
                        "https://courier.example/2",
                        "https://courier.example/3");
        assertThat(records.get(2).block()).asString(UTF_8).isEqualTo("two\n\nlines");
        assertThat(records.get(2).date()).isEqualTo("20250318093000");
    }

    @Test
    void keepsWhatATruncatedFileHolds() {
        var records = records(20);
        for (boolean compressed : new boolean[] {false, true}) {
            var parts = compressed ? records.stream().map(ArchiveTest::gzip).toList() : records;
            var bytes = joined(parts);
            int cut = bytes.length - parts.get(19).length / 2 - 3;
            var found = urls(read(Arrays.copyOf(bytes, cut)));
            assertThat(found.subList(0, 19)).isEqualTo(urls(read(bytes)).subList(0, 19));
            assertThat(found.subList(19, found.size())).containsExactly("damaged");
        }
    }

    @Test
    void readsOnBehindADamagedMember() {
        var members = records(20).stream().map(ArchiveTest::gzip).toList();
        var bytes = joined(members);
        int begin = (int) (long) beginnings(members).get(11);
        Arrays.fill(bytes, begin + 30, begin + 60, (byte) 0x55);
        var found = read(bytes);
        assertThat(urls(found).stream().filter(url -> !url.equals("damaged"))).hasSize(19);
        assertThat(found.get(11).damage()).isNotNull();
        assertThat(found.get(11).position()).isEqualTo(begin);
    }

    @Test
    void readsOnBehindALengthThatIsWrong() {
        var parts = new ArrayList<>(records(6));
        var wrong = new String(parts.get(2), UTF_8).replaceFirst("Content-Length: \\d+", "Content-Length: twelve");
        parts.set(2, wrong.getBytes(UTF_8));
        assertThat(urls(read(joined(parts))))
                .containsExactly(
                        "https://courier.example/0",
                        "https://courier.example/1",
                        "damaged",
                        "https://courier.example/3",
                        "https://courier.example/4",
                        "https://courier.example/5");
    }

    @Test
    void splitsAnywhereGiveEveryRecordOnce() {
        var bytes = joined(records(60).stream().map(ArchiveTest::gzip).toList());
        var whole = read(bytes);
        var random = new Random(11);
        for (int round = 0; round < 30; round++) {
            var parts = new ArrayList<ArchiveRecord>();
            for (int begin = 0; begin < bytes.length; ) {
                int end = Math.min(bytes.length, begin + 1 + random.nextInt(5_000));
                parts.addAll(read(bytes, begin, end));
                begin = end;
            }
            assertThat(parts)
                    .extracting(ArchiveRecord::position)
                    .isEqualTo(whole.stream().map(ArchiveRecord::position).toList());
        }
    }

    @Test
    void neverFailsAndLosesFewRecordsWhateverBytesAreDamaged() {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            var bytes = joined(
                    round % 2 == 0
                            ? records(15)
                            : records(15).stream().map(ArchiveTest::gzip).toList());
            for (int hit = random.nextInt(3); hit >= 0; hit--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            }
            var found = read(bytes);
            assertThat(found.stream().filter(record -> record.damage() == null).count())
                    .as("round %d", round)
                    .isGreaterThanOrEqualTo(9);
            assertThat(found).extracting(ArchiveRecord::position).doesNotHaveDuplicates();
        }
    }

    @Test
    void holdsNoMoreOfAHugeRecordThanAllowed() throws IOException {
        long length = 3L << 30;
        var head = "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: %d\r\n\r\n"
                .formatted(length)
                .getBytes(UTF_8);
        try (var archive = new Archive(new Endless(head, length), 0, Long.MAX_VALUE, LIMIT)) {
            var record = archive.next();
            assertThat(record.isTooLong()).isTrue();
            assertThat(record.length()).isEqualTo(length);
            assertThat(record.block()).hasSize(LIMIT);
            assertThat(archive.next()).isNull();
        }
    }

    /** A head and then as many zeros as are asked for. */
    private static final class Endless implements Positioned {
        private final byte[] head;
        private final long length;
        private long at;

        Endless(byte[] head, long zeros) {
            this.head = head;
            this.length = head.length + zeros;
        }

        @Override
        public int read(byte[] buffer, int begin, int count) {
            if (at >= length) {
                return -1;
            }
            int n = (int) Math.min(count, at < head.length ? head.length - at : length - at);
            for (int i = 0; i < n; i++) {
                buffer[begin + i] = at + i < head.length ? head[(int) at + i] : 0;
            }
            at += n;
            return n;
        }

        @Override
        public void seek(long position) {
            at = position;
        }

        @Override
        public void close() {}
    }

    private static final class InMemory implements Positioned {
        private final byte[] bytes;
        private int at;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(byte[] buffer, int begin, int length) {
            int n = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, buffer, begin, Math.max(0, n));
            at += Math.max(0, n);
            return n > 0 ? n : -1;
        }

        @Override
        public void seek(long position) {
            at = (int) Math.min(bytes.length, position);
        }

        @Override
        public void close() {}
    }
}
