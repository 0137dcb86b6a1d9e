package io.parallax.articles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Content addresses: the first 128 bits of SHA-256 as 32 hex digits. */
public final class Hashes {
    private Hashes() {}

    /** Of a sequence of texts; null differs from empty, and the boundaries between parts count. */
    public static String of(String... parts) {
        var digest = sha256();
        for (var part : parts) {
            var bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4)
                    .putInt(part == null ? -1 : bytes.length)
                    .flip());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /** SHA-256 of a file's bytes, 64 hex digits. */
    static String ofFile(String uri, Configuration hadoop) throws IOException {
        var path = new Path(uri);
        var digest = sha256();
        try (var in = path.getFileSystem(hadoop).open(path)) {
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
