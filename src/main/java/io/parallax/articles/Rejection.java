package io.parallax.articles;

import io.parallax.tables.Table;

/**
 * One row per input record left out.
 *
 * @param file the input as the job names it
 * @param position see {@link Article#position}
 * @param reason why
 * @param detail what exactly was found, in words
 * @param excerpt the first 200 characters of the record
 */
public record Rejection(String file, long position, Reason reason, String detail, String excerpt) {

    public static final Table<Rejection> TABLE = Table.of("rejections", Rejection.class);

    /** Why a record is no article. */
    public enum Reason {
        /** Not JSON, not the columns of the header, not readable. */
        UNPARSEABLE,
        /** A web page that its server did not serve: an error or a redirection. */
        NO_PAGE,
        /** Neither title nor text. */
        NO_TEXT,
        NO_OUTLET,
        /** Longer than the job allows; never held in memory whole. */
        TOO_LONG,
        /** The same article with the same words again. */
        DUPLICATE,
        /** An earlier version of an article that came again with other words; the table {@code versions} has it whole. */
        SUPERSEDED,
        /** A record of a web archive that cannot be read; reading goes on behind it. */
        DAMAGED_RECORD,
        /** The rest of a file that is damaged or cut short. */
        DAMAGED_FILE
    }
}
