package io.parallax.bench;

import io.parallax.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Texts and their attributions in brat's stand-off format: {@code text/NAME.txt}, {@code attributions/NAME_CODER.ann}, in a
 * folder or a tar.gz of one. Of a text with several coders the first counts.
 *
 * @param relations what each text attributes
 */
record Attributions(Map<String, String> texts, Map<String, List<Relation>> relations) {

    /** One attribution: its source (empty for none) and what it says, as spans of the text. */
    record Relation(List<Span> source, List<Span> cue, List<Span> content) {}

    static Attributions read(Path where) throws IOException {
        var files = Files.isDirectory(where) ? folder(where) : tar(where);
        var texts = new TreeMap<String, String>();
        var relations = new TreeMap<String, List<Relation>>();
        files.forEach((name, content) -> {
            if (name.endsWith(".txt")) {
                texts.put(name.substring(0, name.length() - 4), content);
            }
        });
        files.forEach((name, content) -> {
            int coder = name.lastIndexOf('_');
            if (name.endsWith(".ann") && coder > 0 && texts.containsKey(name.substring(0, coder))) {
                var text = texts.get(name.substring(0, coder));
                relations.computeIfAbsent(name.substring(0, coder), text0 -> relations(content, text));
            }
        });
        return new Attributions(texts, relations);
    }

    private static Map<String, String> folder(Path where) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(where)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                keep(path.getFileName().toString(), Files.readAllBytes(path), files);
            }
        }
        return files;
    }

    private static void keep(String name, byte[] content, Map<String, String> files) {
        if ((name.endsWith(".txt") || name.endsWith(".ann")) && !name.startsWith(".")) {
            files.put(name, new String(content, StandardCharsets.UTF_8));
        }
    }

    /** Ustar with GNU long names: blocks of 512 bytes. */
    private static Map<String, String> tar(Path where) throws IOException {
        var files = new TreeMap<String, String>();
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(where)))) {
            String longName = null;
            for (var header = in.readNBytes(512); header.length == 512 && header[0] != 0; header = in.readNBytes(512)) {
                int size = Integer.parseInt(field(header, 124, 12).strip(), 8);
                var content = in.readNBytes((size + 511) / 512 * 512);
                var name = longName == null ? field(header, 0, 100) : longName;
                longName = header[156] == 'L' ? new String(content, 0, size - 1, StandardCharsets.UTF_8) : null;
                if (header[156] == '0' || header[156] == 0) {
                    keep(name.substring(name.lastIndexOf('/') + 1), java.util.Arrays.copyOf(content, size), files);
                }
            }
        }
        return files;
    }

    private static String field(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private static List<Relation> relations(String annotations, String text) {
        var spans = new HashMap<String, List<Span>>();
        var found = new ArrayList<Relation>();
        var offsets = offsets(text);
        for (var line : annotations.split("\n")) {
            var fields = line.split("\t");
            if (line.startsWith("T") && fields.length > 1) {
                spans.put(fields[0], spans(fields[1], offsets));
            } else if (line.startsWith("E") && fields.length > 1) {
                found.add(relation(fields[1], spans));
            }
        }
        return found;
    }

    /** Brat counts code points, Java UTF-16 units. */
    private static int[] offsets(String text) {
        var offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
        }
        return offsets;
    }

    private static List<Span> spans(String field, int[] offsets) {
        var spans = new ArrayList<Span>();
        for (var part : field.substring(field.indexOf(' ') + 1).split(";")) {
            var ends = part.split(" ");
            int last = offsets.length - 1;
            spans.add(new Span(
                    offsets[Math.min(last, Integer.parseInt(ends[0]))],
                    offsets[Math.min(last, Integer.parseInt(ends[1]))]));
        }
        return spans;
    }

    private static Relation relation(String field, Map<String, List<Span>> spans) {
        var parts = new HashMap<String, List<Span>>();
        for (var argument : field.split(" ")) {
            var pair = argument.split(":");
            parts.computeIfAbsent(pair[0].replaceAll("\\d", ""), role -> new ArrayList<>())
                    .addAll(spans.getOrDefault(pair[1], List.of()));
        }
        return new Relation(
                parts.getOrDefault("Source", List.of()),
                parts.getOrDefault("Cue", List.of()),
                parts.getOrDefault("Content", List.of()));
    }
}
