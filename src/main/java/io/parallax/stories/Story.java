package io.parallax.stories;

import io.parallax.tables.Table;

/**
 * One row per article: the story it belongs to. An article that shares its text with none is a story of its own.
 *
 * @param articleId the article
 * @param storyId the smallest article id of the story, so that it depends on content alone
 * @param originId the article the story comes from: agency first, then the earliest, then the smallest id
 * @param isOrigin whether this article is the origin
 * @param shareCopied share of this article's word shingles that the origin has too, in [0, 1]; 1 for the origin
 * @param nArticles size of the story
 * @param agency the agency whose copy it is, null where none is known
 */
public record Story(
        String articleId,
        String storyId,
        String originId,
        boolean isOrigin,
        double shareCopied,
        long nArticles,
        String agency) {

    public static final Table<Story> TABLE = Table.of("stories", Story.class);
}
