package io.parallax.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    private java.nio.file.Path folder;

    @Test
    void findsFilesWhoseNamesHoldBlanksAndAccents() throws IOException {
        Files.writeString(folder.resolve("a b #1 \u00e9.jsonl"), "{}\n");
        var input = new Input(
                "file:" + folder + "/*.jsonl",
                Input.Format.JSONL,
                Map.of("outlet", "outlet", "text", "text"),
                Map.of(),
                List.of("iso"),
                new Input.Options(",", null, true, List.of(), null, 1 << 20));
        var hadoop = new Configuration();
        var files = InputFiles.of(input, "file:" + folder + "/", hadoop);
        assertThat(files).extracting(InputFile::file).containsExactly("a b #1 \u00e9.jsonl");
        var path = new Path(files.get(0).uri());
        assertThat(path.getFileSystem(hadoop).exists(path)).isTrue();
    }
}
