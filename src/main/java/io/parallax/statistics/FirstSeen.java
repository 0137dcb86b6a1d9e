package io.parallax.statistics;

import io.parallax.articles.DatePrecision;
import io.parallax.tables.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row per framing and outlet that carried it in an article with a date: the earliest such article. No row says that an
 * outlet took it from another; equal times are in the order of article ids.
 *
 * @param framing id in the codebook
 * @param outlet {@code *} for the earliest of all
 * @param articleId the article
 * @param publishedAt UTC
 * @param publishedPrecision what of it is known
 * @param publishedOn the day at the outlet, null where only the month is known
 * @param isFirst whether no other outlet is certainly earlier, given the precision of both times
 * @param daysAfterFirst calendar days from the earliest of all, each at its own outlet; at least 0; a month counts from its first
 * @param storyId the article's story
 * @param isOrigin whether the article is the one that its story began with: if not, the outlet had it from elsewhere
 * @param originOutlet where its story began; null where that article was not read
 * @param coverageFrom first day of the outlet (of any) in the collection: a framing seen then may be older; null where none
 *     of its articles names a day
 * @param nGapDays days with a gap in the outlet's coverage (outlet-days in any outlet's, for {@code *}) in the two weeks
 *     before, or since the earliest of all where that is longer: it may have been earlier than seen
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record FirstSeen(
        String framing,
        String outlet,
        String articleId,
        Instant publishedAt,
        DatePrecision publishedPrecision,
        LocalDate publishedOn,
        boolean isFirst,
        long daysAfterFirst,
        String storyId,
        boolean isOrigin,
        String originOutlet,
        LocalDate coverageFrom,
        long nGapDays,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<FirstSeen> TABLE = Table.of("first_seen", FirstSeen.class);
}
