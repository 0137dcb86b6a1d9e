package io.parallax.sentiments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A saved model's folder as one file: the same bytes for the same files. */
final class Zip {
    private Zip() {}

    /** Without checksums; entries in the order of their names. */
    static void pack(Path folder, Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".crc")) {
                    var entry = new ZipEntry(name);
                    entry.setTime(0);
                    out.putNextEntry(entry);
                    Files.copy(file, out);
                }
            }
        }
    }

    /** The lines of the first text file in it whose name begins like that. */
    static List<String> lines(byte[] zip, String name) {
        return new String(entry(zip, name), StandardCharsets.UTF_8).lines().toList();
    }

    static byte[] entry(byte[] zip, String name) {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().startsWith(name)) {
                    return entries.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException(
                "the model has no " + name + "; train it again: jobs/parallax train sentiment FILE");
    }
}
