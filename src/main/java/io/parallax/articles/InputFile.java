package io.parallax.articles;

import io.parallax.tables.Table;
import java.io.Serializable;

/**
 * One row per input file that was read.
 *
 * @param file the file as the job names it
 * @param uri where it is
 * @param length bytes
 * @param modifiedAt milliseconds since 1970, as the file system says
 * @param reading hash of how its records are read
 */
public record InputFile(String file, String uri, long length, long modifiedAt, String reading) implements Serializable {

    public static final Table<InputFile> TABLE = Table.of("inputs", InputFile.class);
}
