package io.parallax.articles;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/** Opens files of any Hadoop file system, decompressed by what their name ends in: gz, bz2, zst and what Hadoop knows. */
final class Compression {
    private Compression() {}

    static boolean isCompressed(String uri) {
        return uri.matches("(?i).*\\.(gz|gzip|bz2|zst|zstd|deflate|snappy|lz4)");
    }

    static InputStream open(String uri, long at, Configuration hadoop) throws IOException {
        var path = new Path(uri);
        var in = path.getFileSystem(hadoop).open(path);
        if (uri.matches("(?i).*\\.zstd?")) {
            return new ZstdInputStream(in).setContinuous(false);
        }
        var codec = new CompressionCodecFactory(hadoop).getCodec(path);
        if (codec != null) {
            return codec.createInputStream(in);
        }
        in.seek(at);
        return in;
    }
}
