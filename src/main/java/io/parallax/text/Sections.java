package io.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A list file of the application: {@code [section]} headings, entries below them, {@code #} comments.
 *
 * @param lines the lines of each section, stripped, without comments and blank lines, in file order
 */
public record Sections(Map<String, List<String>> lines) {

    /**
     * Reads a resource on the class path.
     *
     * @throws IllegalStateException where it is absent or an entry stands before the first heading
     */
    public static Sections read(String resource) {
        try (InputStream in = Sections.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The application lacks its own file " + resource);
            }
            return parse(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sections parse(String resource, BufferedReader reader) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> current = null;
        for (String raw : reader.lines().toList()) {
            var line = raw.replaceFirst("(^|\\s)#.*", "").strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                current = sections.computeIfAbsent(
                        line.substring(1, line.length() - 1), s -> new java.util.ArrayList<>());
            } else if (!line.isEmpty() && current == null) {
                throw new IllegalStateException(resource + ": '" + line + "' stands before the first [section]");
            } else if (!line.isEmpty()) {
                current.add(line);
            }
        }
        return new Sections(sections);
    }

    /** The lines of one section, empty where the file has none of that name. */
    public List<String> entries(String section) {
        return lines.getOrDefault(section, List.of());
    }

    /** The single words of one section, folded. */
    public Set<String> words(String section) {
        var words = new HashSet<String>();
        for (var line : entries(section)) {
            for (var word : line.split("\\s+")) {
                words.add(fold(word));
            }
        }
        return Set.copyOf(words);
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
