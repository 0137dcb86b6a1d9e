package io.parallax.text.pages;

import io.parallax.text.Sections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class and id of an element say of it, by whole words: {@code share-bar} shares, {@code shareholders} does not. */
final class Names {
    private static final int OUT = 1;
    private static final int COMMENTS = 2;
    private static final int DOUBTFUL = 4;
    private static final int BODY = 8;
    private static final int ARTICLE = 16;
    private static final int CAPTION = 32;
    private static final Map<String, Integer> MEANINGS = meanings();
    /** Names seen before: the pages of a site share theirs. */
    private static final Map<String, Integer> SEEN = new ConcurrentHashMap<>();

    private static final int MOST_SEEN = 20_000;
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^\\p{L}]+");
    /** What blog software writes of an entry's own topics and author. */
    private static final Pattern OF_ENTRY =
            Pattern.compile("(?i)(tag|category|author|postid|post|type|status|format|parent|single|cat|topic)-[\\w-]+");

    private Names() {}

    /** Navigation, sharing, comments, advertising and the like. */
    static boolean isOut(Element element) {
        return says(element, OUT) || isComments(element);
    }

    /** What readers wrote: there may be more of it than of the article. */
    static boolean isComments(Element element) {
        return says(element, COMMENTS);
    }

    /** Words that stand on clutter and on content alike. */
    static boolean isDoubtful(Element element) {
        return says(element, DOUBTFUL);
    }

    /** The article's body by its own name. */
    static boolean isBody(Element element) {
        return says(element, BODY);
    }

    static boolean isArticle(Element element) {
        return says(element, ARTICLE);
    }

    static boolean isCaption(Element element) {
        return says(element, CAPTION);
    }

    private static boolean says(Element element, int meaning) {
        return ((meaning(element.className()) | meaning(element.id())) & meaning) != 0;
    }

    private static int meaning(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        if (SEEN.size() > MOST_SEEN) {
            SEEN.clear();
        }
        return SEEN.computeIfAbsent(names, Names::read);
    }

    private static int read(String names) {
        int meaning = 0;
        for (var name : names.split("\\s+")) {
            meaning |= readOne(name);
        }
        return meaning;
    }

    /** Its words, and two neighbours written together; of an entry's own topics only the latter. */
    private static int readOne(String name) {
        boolean ofEntry = OF_ENTRY.matcher(name).matches();
        int meaning = 0;
        String before = "";
        for (var part : CAMEL.split(name)) {
            var word = part.toLowerCase(Locale.ROOT);
            meaning |= MEANINGS.getOrDefault(before + word, 0);
            meaning |= ofEntry ? 0 : MEANINGS.getOrDefault(word, 0);
            before = word;
        }
        return meaning;
    }

    private static Map<String, Integer> meanings() {
        var lists = Sections.read("/io/parallax/text/pages/names.txt");
        var meanings = new HashMap<String, Integer>();
        int meaning = OUT;
        for (var section : List.of("out", "comments", "doubtful", "body", "article", "caption")) {
            for (var word : lists.words(section)) {
                meanings.merge(word, meaning, (a, b) -> a | b);
            }
            meaning <<= 1;
        }
        return meanings;
    }
}
