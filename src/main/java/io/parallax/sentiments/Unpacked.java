package io.parallax.sentiments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** A zip's files in a folder of a Hadoop file system: all of them or none. */
final class Unpacked {
    private Unpacked() {}

    /** The folder, named by the model and the zip's content; two jobs may unpack at once, the later one finds it done. */
    static String under(String parent, String name, byte[] zip, SparkSession spark) throws IOException {
        var folder = new Path(parent, name + "-" + fingerprint(zip));
        var files = folder.getFileSystem(spark.sessionState().newHadoopConf());
        if (!files.exists(folder)) {
            var draft = new Path(parent, "draft-" + UUID.randomUUID());
            write(files, draft, zip);
            files.rename(draft, folder);
            if (files.exists(draft)) {
                files.delete(draft, true);
            }
        }
        return folder.toString();
    }

    private static void write(FileSystem files, Path folder, byte[] zip) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                try (var file = files.create(new Path(folder, entry.getName()), false)) {
                    entries.transferTo(file);
                }
            }
        }
    }

    /** Eight digits that say the zip's content. */
    static String fingerprint(byte[] zip) {
        var sum = new CRC32();
        sum.update(zip);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
