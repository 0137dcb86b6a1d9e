package io.parallax.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordStreamTest {
    @TempDir
    private Path folder;

    private static Input input(Input.Format format, String quote, int limit) {
        return new Input(
                "",
                format,
                Map.of(),
                Map.of(),
                List.of("iso"),
                new Input.Options(",", quote, true, List.of(), null, limit));
    }

    private List<RawRecord> read(byte[] content, String name, Input input) throws IOException {
        Files.write(folder.resolve(name), content);
        return read(new Split(name, folder.resolve(name).toUri().toString(), 0, Long.MAX_VALUE), input);
    }

    private static List<RawRecord> read(Split split, Input input) throws IOException {
        var records = new ArrayList<RawRecord>();
        try (var stream = new RecordStream(split, input, new Configuration())) {
            stream.forEachRemaining(records::add);
        }
        return records;
    }

    private static List<String> bodies(List<RawRecord> records) {
        return records.stream().map(RawRecord::body).toList();
    }

    @Test
    void dropsByteOrderMarkCarriageReturnsAndBlankLines() throws IOException {
        var records =
                read("\uFEFFone\r\n\r\n  \ntwö\nthree".getBytes(UTF_8), "a.jsonl", input(Input.Format.JSONL, null, 99));
        assertThat(bodies(records)).containsExactly("one", "twö", "three");
        assertThat(records.stream().map(RawRecord::position)).containsExactly(0L, 13L, 18L);
    }

    @Test
    void readsCompressedFilesByTheirName() throws IOException {
        var text = "one\ntwo\n".getBytes(UTF_8);
        var gz = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gz)) {
            out.write(text);
        }
        var zst = new ByteArrayOutputStream();
        try (var out = new ZstdOutputStream(zst)) {
            out.write(text);
        }
        var bz2 = new ByteArrayOutputStream();
        var codec = new BZip2Codec();
        codec.setConf(new Configuration());
        try (var out = codec.createOutputStream(bz2)) {
            out.write(text);
        }
        for (var file : Map.of("a.gz", gz, "a.zst", zst, "a.bz2", bz2).entrySet()) {
            var records = read(file.getValue().toByteArray(), file.getKey(), input(Input.Format.JSONL, null, 99));
            assertThat(bodies(records)).as(file.getKey()).containsExactly("one", "two");
        }
    }

    @Test
    void keepsWhatATruncatedFileHoldsAndRejectsTheRest() throws IOException {
        var gz = new ByteArrayOutputStream();
        var random = new Random(1);
        try (var out = new GZIPOutputStream(gz)) {
            for (int i = 0; i < 20_000; i++) {
                out.write((random.nextLong() + "\n").getBytes(UTF_8));
            }
        }
        var whole = read(gz.toByteArray(), "whole.gz", input(Input.Format.JSONL, null, 99));
        var half = read(Arrays.copyOf(gz.toByteArray(), gz.size() / 2), "half.gz", input(Input.Format.JSONL, null, 99));
        assertThat(whole).hasSize(20_000).allMatch(record -> record.reason() == null);
        assertThat(half.size()).isBetween(5_000, 15_000);
        assertThat(half.get(half.size() - 1).reason()).isEqualTo(Rejection.Reason.DAMAGED_FILE);
        assertThat(bodies(half.subList(0, half.size() - 1))).isEqualTo(bodies(whole.subList(0, half.size() - 1)));
    }

    @Test
    void rejectsARecordThatIsTooLongAndReadsOn() throws IOException {
        var records = read(
                ("a\n" + "x".repeat(5_000) + "\nb").getBytes(UTF_8), "a.jsonl", input(Input.Format.JSONL, null, 1_000));
        assertThat(records.stream().map(RawRecord::reason)).containsExactly(null, Rejection.Reason.TOO_LONG, null);
        assertThat(records.get(1).body()).hasSize(4 * RecordStream.EXCERPT);
        assertThat(records.get(1).detail()).contains("5,000 bytes").contains("max_record_mb");
    }

    @Test
    void keepsLineBreaksInsideQuotationMarks() throws IOException {
        var csv = "a,\"two\nlines, \"\"q\"\"\",b\nc,5\" pipe,d\n";
        assertThat(bodies(read(csv.getBytes(UTF_8), "a.csv", input(Input.Format.CSV, "\"", 999))))
                .containsExactly("a,\"two\nlines, \"\"q\"\"\",b", "c,5\" pipe,d");
    }

    @Test
    void takesALineAloneWhoseQuotationNeverEnds() throws IOException {
        var csv = "a,\"open\nb,1\nc,2\n";
        assertThat(bodies(read(csv.getBytes(UTF_8), "a.csv", input(Input.Format.CSV, "\"", 999))))
                .containsExactly("a,\"open", "b,1", "c,2");
    }

    @Test
    void splitsAnywhereGiveEveryRecordOnce() throws IOException {
        var random = new Random(7);
        var text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("line ")
                    .append(i)
                    .append("é".repeat(random.nextInt(9)))
                    .append(random.nextInt(5) == 0 ? "\n\n" : "\n");
        }
        var content = text.toString().getBytes(UTF_8);
        var input = input(Input.Format.JSONL, null, 999);
        var whole = read(content, "a.jsonl", input);
        var uri = folder.resolve("a.jsonl").toUri().toString();
        for (int round = 0; round < 50; round++) {
            var parts = new ArrayList<RawRecord>();
            for (int begin = 0; begin < content.length; ) {
                int end = Math.min(content.length, begin + 1 + random.nextInt(400));
                parts.addAll(read(new Split("a.jsonl", uri, begin, end), input));
                begin = end;
            }
            assertThat(parts).isEqualTo(whole);
        }
    }
}
