package io.parallax.articles;

import io.parallax.archives.Positioned;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;

/** A file of a Hadoop file system, as it lies there; one compressed other than by gzip is decompressed and read forwards only. */
final class HadoopFile implements Positioned {
    private final InputStream in;
    private long position;

    private HadoopFile(InputStream in) {
        this.in = in;
    }

    static HadoopFile open(String uri, Configuration hadoop) throws IOException {
        var path = new org.apache.hadoop.fs.Path(uri);
        boolean other = Compression.isCompressed(uri) && !uri.matches("(?i).*\\.gz(ip)?");
        return new HadoopFile(
                other
                        ? Compression.open(uri, 0, hadoop)
                        : path.getFileSystem(hadoop).open(path));
    }

    @Override
    public int read(byte[] buffer, int begin, int length) throws IOException {
        int n = in.read(buffer, begin, length);
        position += Math.max(0, n);
        return n;
    }

    @Override
    public void seek(long target) throws IOException {
        if (in instanceof FSDataInputStream file) {
            file.seek(target);
        } else if (target < position) {
            throw new IOException("a file compressed in this way cannot be read from byte " + target + " again");
        } else {
            in.skipNBytes(target - position);
        }
        position = target;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
