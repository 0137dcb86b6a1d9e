package io.parallax.articles;

import io.parallax.tables.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row per accepted article. Offsets of every other table point into {@code title} and {@code text} as they stand here.
 *
 * @param articleId 32 hex digits that depend on what identifies the article at its source, never on file, order or machine
 * @param outlet the registry's canonical name, or the outlet's own where the registry does not know it
 * @param title null where the record has none
 * @param text body with paragraphs separated by line breaks, null for a headline alone
 * @param url null where the record has none
 * @param author null where the record has none
 * @param section the source's own section or topic, null where the record has none
 * @param publishedAt UTC; start of the day or month where the precision is coarser; null without a usable date
 * @param publishedPrecision what of {@code publishedAt} is known
 * @param publishedOn the calendar day at the outlet, null without a usable date of at least day precision
 * @param publishedText the date as received where it could not be used, else null
 * @param language BCP 47: as the record says, else as its words do, else, where they are few, the outlet's; null where none tells
 * @param contentHash 32 hex digits of title and text: what a reading depends on
 * @param file the input as the job names it
 * @param position of the record in its file, 0-based: byte offset when decompressed; in Parquet and Avro the row's number; in
 *     feeds and news documents the entry's; in web archives the byte offset in the file as it lies there, as CDX indexes have it
 */
public record Article(
        String articleId,
        String outlet,
        String title,
        String text,
        String url,
        String author,
        String section,
        Instant publishedAt,
        DatePrecision publishedPrecision,
        LocalDate publishedOn,
        String publishedText,
        String language,
        String contentHash,
        String file,
        long position) {

    public static final Table<Article> TABLE = Table.of("articles", Article.class);
}
