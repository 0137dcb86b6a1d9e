package io.parallax.archives;

import java.io.Closeable;
import java.io.IOException;

/** A file of any file system: bytes in order, from a place of one's choice. */
public interface Positioned extends Closeable {
    /** At least one byte into the buffer, or -1 at the end of the file. */
    int read(byte[] buffer, int begin, int length) throws IOException;

    /** The next byte read is the one at this offset. */
    void seek(long position) throws IOException;
}
