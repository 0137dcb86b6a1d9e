package io.parallax.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Text files on any Hadoop file system. */
final class Files {
    private Files() {}

    static void write(String file, String text, Configuration hadoop) {
        try (var out = new Path(file).getFileSystem(hadoop).create(new Path(file), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
