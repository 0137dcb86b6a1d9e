package io.parallax.text.pages;

import io.parallax.text.Sections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class and id of an element say of it, by whole words: {@code share-bar} shares, {@code shareholders} does not. */
final class Names {
    private static final Sections LISTS = Sections.read("/io/parallax/text/pages/names.txt");
    private static final Set<String> OUT = LISTS.words("out");
    private static final Set<String> COMMENTS = LISTS.words("comments");
    private static final Set<String> DOUBTFUL = LISTS.words("doubtful");
    private static final Set<String> BODY = LISTS.words("body");
    private static final Set<String> ARTICLE = LISTS.words("article");
    private static final Set<String> CAPTION = LISTS.words("caption");
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

    private static boolean says(Element element, Set<String> list) {
        return says(element.className(), list) || says(element.id(), list);
    }

    private static boolean says(String names, Set<String> list) {
        for (var name : names.split("\\s+")) {
            if (!name.isEmpty() && sayOne(name, list)) {
                return true;
            }
        }
        return false;
    }

    /** A word, or two neighbours written together. */
    private static boolean sayOne(String name, Set<String> list) {
        boolean ofEntry = OF_ENTRY.matcher(name).matches();
        String before = "";
        for (var part : CAMEL.split(name)) {
            var word = part.toLowerCase(Locale.ROOT);
            if ((!ofEntry && list.contains(word)) || list.contains(before + word)) {
                return true;
            }
            before = word;
        }
        return false;
    }
}
