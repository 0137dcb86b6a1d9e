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
        var target = new Path(file);
        try {
            var files = target.getFileSystem(hadoop);
            files.setWriteChecksum(false); // no .crc files among the results
            try (var out = files.create(target, true)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
