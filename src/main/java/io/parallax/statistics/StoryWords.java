package io.parallax.statistics;

import io.parallax.tables.Table;
import io.parallax.text.WordForm;
import io.parallax.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * What a story, by the article that speaks for it, adds to the counts of words: one row per word, and one with a null word
 * for the number of its words; of the story as such with null framing and outlet, and of each framing that it carries.
 *
 * @param language empty where unknown
 * @param framing null for any story
 * @param outlet null for any
 * @param word null for all of them
 * @param nWords 1, or of the null word how many there are
 * @param nOutside the same of what stands outside the sentences that carry the framing
 * @param nStories 1 of the null word, else 0
 */
record StoryWords(
        String language, String framing, String outlet, String word, long nWords, long nOutside, long nStories) {

    static final Table<StoryWords> TABLE = Table.of("story_words", StoryWords.class);

    private static final int SHORTEST = 2;

    /** Of a row {@code outlet, language, title, text, carried}: structs of framing, place, sentence_begin and sentence_end. */
    static Stream<StoryWords> of(Row story) {
        String language = story.isNullAt(1) ? "" : story.getString(1);
        List<Row> carried = story.isNullAt(4) ? List.of() : story.getList(4);
        var words = new TreeMap<String, Set<String>>();
        read(story.getString(2), true, carried, words);
        read(story.getString(3), false, carried, words);
        var framings = new TreeSet<String>();
        carried.forEach(sentence -> framings.add(sentence.getString(0)));
        return Stream.concat(
                rows(language, null, null, words),
                framings.stream().flatMap(framing -> rows(language, framing, story.getString(0), words)));
    }

    private static Stream<StoryWords> rows(
            String language, String framing, String outlet, Map<String, Set<String>> words) {
        long outside = words.values().stream()
                .filter(only -> !only.contains(framing == null ? "" : framing))
                .count();
        var whole = new StoryWords(language, framing, outlet, null, words.size(), outside, 1);
        return Stream.concat(
                Stream.of(whole),
                words.entrySet().stream()
                        .map(word -> new StoryWords(
                                language,
                                framing,
                                outlet,
                                word.getKey(),
                                1,
                                framing == null || !word.getValue().contains(framing) ? 1 : 0,
                                0)));
    }

    /** Adds the words of a title or text, with the framings whose sentences hold every use of the word so far. */
    private static void read(String text, boolean isTitle, List<Row> carried, Map<String, Set<String>> words) {
        if (text == null) {
            return;
        }
        var sentences = carried.stream()
                .filter(sentence -> isTitle == sentence.getString(1).equals("headline"))
                .sorted(Comparator.comparingInt(sentence -> sentence.getInt(2)))
                .toList();
        for (var span : Words.in(text)) {
            var word = folded(text.substring(span.begin(), span.end()));
            if (isWord(word)) {
                var inside = new TreeSet<String>();
                for (var sentence : sentences) {
                    if (sentence.getInt(2) <= span.begin() && span.end() <= sentence.getInt(3)) {
                        inside.add(sentence.getString(0));
                    }
                }
                words.merge(word, inside, StoryWords::both);
            }
        }
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        some.retainAll(others);
        return some;
    }

    private static String folded(String word) {
        var folded = WordForm.of(word).folded();
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    private static boolean isWord(String word) {
        return word.length() >= SHORTEST && word.chars().anyMatch(Character::isLetter);
    }
}
