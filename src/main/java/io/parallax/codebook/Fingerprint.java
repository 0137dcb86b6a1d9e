package io.parallax.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** A hash of what a document says: keys sorted, layout and comments left out, order of lists kept. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(JsonNode root) {
        try {
            var canonical = new StringBuilder();
            write(root, canonical);
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void write(JsonNode node, StringBuilder to) {
        if (node.isObject()) {
            var sorted = new TreeMap<String, JsonNode>();
            node.fields().forEachRemaining(field -> sorted.put(field.getKey(), field.getValue()));
            to.append('{');
            sorted.forEach((key, value) -> {
                to.append(key.length()).append(':').append(key);
                write(value, to);
            });
            to.append('}');
        } else if (node.isArray()) {
            to.append('[');
            node.forEach(item -> write(item, to));
            to.append(']');
        } else {
            var text = node.asText();
            to.append(text.length()).append(':').append(text);
        }
    }
}
