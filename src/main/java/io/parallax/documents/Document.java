package io.parallax.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A YAML file as a JSON tree in which every key and value knows where it stands.
 *
 * <p>Scalars keep the reading a person expects: only {@code true} and {@code false} are booleans (so {@code no} may be a
 * language), dates and versions stay text. Places are named by JSON pointer ({@code /inputs/0/path}).
 */
public final class Document {
    private final String file;
    private final JsonNode json;
    private final Map<String, Place> places;
    private final String[] lines;

    /** 1-based; {@code style} is the mark that opens a scalar, blank for a plain one or for none. */
    record Place(int line, int column, char style) {}

    Document(String file, JsonNode json, Map<String, Place> places, String[] lines) {
        this.file = file;
        this.json = json;
        this.places = places;
        this.lines = lines;
    }

    /** Reads and parses a file; {@link Mistakes} where it is missing, unreadable or not YAML. */
    public static Document read(Path path) {
        try {
            return parse(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw Mistakes.in(path.toString(), "no such file");
        } catch (IOException e) {
            throw Mistakes.in(path.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /** Parses text; {@code file} is only the name that messages carry. */
    public static Document parse(String file, String yaml) {
        return new YamlTree(file).parse(yaml);
    }

    public String file() {
        return file;
    }

    public JsonNode json() {
        return json;
    }

    /** The same document with other content, as after a {@code --set}; places of what stayed are kept. */
    public Document with(JsonNode changed) {
        return new Document(file, changed, places, lines);
    }

    /** Holds the tree against a JSON Schema on the class path; {@link Mistakes} lists everything that does not fit. */
    public Document check(String schemaResource) {
        var mistakes = Schema.of(schemaResource).mistakes(this);
        if (!mistakes.isEmpty()) {
            throw new Mistakes(sorted(mistakes));
        }
        return this;
    }

    /** A mistake at the value a pointer names, or at its nearest ancestor that has a place. */
    public Mistake mistake(String pointer, String message) {
        for (var at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var place = places.get(at);
            if (place != null) {
                return new Mistake(file, place.line(), place.column(), message);
            }
            if (at.isEmpty()) {
                return new Mistake(file, 0, 0, message);
            }
        }
    }

    /** A mistake at a character of the text a pointer names, wherever quotes and line breaks have put it in the file. */
    public Mistake mistakeWithin(String pointer, int offset, String message) {
        var start = places.get(pointer);
        if (start == null) {
            return mistake(pointer, message);
        }
        var place = Written.place(lines, start, offset);
        return new Mistake(file, place.line(), place.column(), message);
    }

    /** A mistake at a key rather than at its value. */
    public Mistake mistakeAtKey(String pointer, String message) {
        return places.containsKey(pointer + KEY) ? mistake(pointer + KEY, message) : mistake(pointer, message);
    }

    static final String KEY = "\u0000key";

    public static List<Mistake> sorted(List<Mistake> mistakes) {
        return mistakes.stream()
                .sorted(Comparator.comparingInt(Mistake::line)
                        .thenComparingInt(Mistake::column)
                        .thenComparing(Mistake::message))
                .toList();
    }

    /** One step of a JSON pointer, escaped. */
    public static String step(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
