package io.parallax.text.pages;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The schema.org article in a page's JSON-LD, missing where the page has none. Unreadable blocks are passed over. */
final class LinkedData {
    private static final Pattern ARTICLE = Pattern.compile(".*(Article|BlogPosting|Report|Review|LiveBlog|Posting).*");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonParser.Feature.ALLOW_COMMENTS)
            .build();
    private static final int DEEPEST = 6;

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document document) {
        var found = new ArrayList<JsonNode>();
        for (var script : document.select("script[type*=ld+json]")) {
            try {
                collect(
                        JSON.readTree(script.data().replaceAll("(?s)^\\s*(<!--|<!\\[CDATA\\[)|(-->|]]>)\\s*$", "")),
                        found,
                        0);
            } catch (JsonProcessingException e) {
                continue;
            }
        }
        return new LinkedData(found.isEmpty() ? JSON.missingNode() : found.get(0));
    }

    private static void collect(JsonNode node, List<JsonNode> found, int depth) {
        if (node == null || depth > DEEPEST) {
            return;
        }
        if (node.isObject() && ARTICLE.matcher(node.path("@type").toString()).matches()) {
            found.add(node);
        }
        if (node.isArray() || node.has("@graph") || node.has("mainEntity")) {
            (node.isArray() ? node : node.has("@graph") ? node.get("@graph") : node.get("mainEntity"))
                    .forEach(child -> collect(child, found, depth + 1));
        }
    }

    /** A property as text; of a list the first; of a thing its name or address. Null where it is absent. */
    String text(String property) {
        var texts = texts(article.path(property));
        return texts.isEmpty() ? null : texts.get(0);
    }

    String author() {
        var names = texts(article.path("author"));
        return names.isEmpty() ? null : names.stream().distinct().collect(Collectors.joining(", "));
    }

    /** The article's body without markup, null where the page does not give it. */
    String body() {
        var body = text("articleBody");
        if (body == null) {
            return null;
        }
        var html = body.contains("&lt;") ? org.jsoup.parser.Parser.unescapeEntities(body, false) : body;
        if (!html.matches("(?s).*(</?[a-z][^>]*>|&[a-z#0-9]+;).*")) {
            return body.replaceAll("\\h*\\R\\s*", "\n").strip();
        }
        var blocks = Blocks.of(Jsoup.parse(html.replace("\n", "<br><br>")).body());
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(child -> texts.addAll(texts(child)));
        } else if (node.isObject()) {
            var name = node.path("name").isMissingNode() ? node.path("@id") : node.path("name");
            texts.addAll(texts(name));
        } else if (node.isValueNode() && !node.asText().isBlank() && !node.isNull()) {
            texts.add(node.asText().strip());
        }
        return texts;
    }
}
