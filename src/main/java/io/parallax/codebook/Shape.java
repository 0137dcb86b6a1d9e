package io.parallax.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Whether a document has the keys and kinds of values that {@code codebook.schema.json} asks for. Reads the schema itself,
 * the part of JSON Schema that the file uses, since a general validator takes a second to load, longer than a command
 * that annotates may take to start.
 */
final class Shape {
    private static final String SCHEMA = "/io/parallax/codebook/codebook.schema.json";

    private final Document document;
    private final JsonNode schema;
    private final List<Mistake> mistakes = new ArrayList<>();

    private Shape(Document document, JsonNode schema) {
        this.document = document;
        this.schema = schema;
    }

    static List<Mistake> mistakes(Document document) {
        var shape = new Shape(document, Schema.READ);
        shape.check("", document.json(), shape.schema);
        return shape.mistakes;
    }

    /** Read when a codebook first needs it. */
    private static final class Schema {
        static final JsonNode READ = read();

        private static JsonNode read() {
            try (var in = Shape.class.getResourceAsStream(SCHEMA)) {
                return new ObjectMapper().readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(SCHEMA, e);
            }
        }
    }

    private void check(String pointer, JsonNode value, JsonNode written) {
        var rule = written.has("$ref") ? schema.at(written.get("$ref").asText().substring(1)) : written;
        if (rule.has("type") && !fits(value, rule.get("type"))) {
            say(pointer, rule, "found " + kind(value) + ", needs " + kinds(rule.get("type")));
        } else if (rule.has("enum") && !contains(rule.get("enum"), value)) {
            say(pointer, rule, "found " + kind(value) + "; allowed: " + String.join(", ", texts(rule.get("enum"))));
        } else if (value.isObject()) {
            map(pointer, value, rule);
        } else if (value.isArray()) {
            list(pointer, value, rule);
        } else {
            text(pointer, value.asText(), rule);
        }
    }

    private void map(String pointer, JsonNode map, JsonNode rule) {
        for (var key : texts(rule.path("required"))) {
            if (!map.has(key)) {
                var example = example(rule.path("properties").path(key));
                mistakes.add(document.mistake(pointer, "'" + key + "' is missing" + example));
            }
        }
        map.fields().forEachRemaining(field -> {
            var at = pointer + "/" + Document.step(field.getKey());
            var known = rule.path("properties").path(field.getKey());
            if (!known.isMissingNode()) {
                check(at, field.getValue(), known);
            } else if (rule.path("additionalProperties").isObject()) {
                check(at, field.getValue(), rule.get("additionalProperties"));
            } else {
                var allowed = new ArrayList<String>();
                rule.path("properties").fieldNames().forEachRemaining(allowed::add);
                mistakes.add(document.mistakeAtKey(
                        at, "unknown key '" + field.getKey() + "'" + Nearest.to(field.getKey(), allowed, "")));
            }
        });
    }

    private void list(String pointer, JsonNode list, JsonNode rule) {
        if (list.size() < rule.path("minItems").asInt()) {
            say(pointer, rule, "needs at least one entry");
        }
        for (int i = 0; i < list.size(); i++) {
            check(pointer + "/" + i, list.get(i), rule.path("items"));
        }
    }

    private void text(String pointer, String text, JsonNode rule) {
        if (text.length() < rule.path("minLength").asInt()) {
            say(pointer, rule, "must not be empty");
        } else if (rule.has("pattern") && !text.matches(rule.get("pattern").asText())) {
            say(pointer, rule, "found '" + text + "', which has not the right form");
        }
    }

    private void say(String pointer, JsonNode rule, String message) {
        mistakes.add(document.mistake(pointer, name(pointer) + message + example(rule)));
    }

    private static String name(String pointer) {
        var steps = pointer.split("/");
        var last = steps[steps.length - 1];
        if (last.isEmpty()) {
            return "the file: ";
        }
        return last.matches("[0-9]+")
                ? "entry " + (Integer.parseInt(last) + 1) + " of '" + steps[steps.length - 2] + "': "
                : "'" + last.replace("~1", "/").replace("~0", "~") + "': ";
    }

    private static String example(JsonNode rule) {
        var example = rule.path("examples").path(0);
        return example.isMissingNode() ? "" : "; for example: " + (example.isTextual() ? example.asText() : example);
    }

    private static boolean fits(JsonNode value, JsonNode type) {
        return texts(type).stream().anyMatch(name -> switch (name) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default ->
                throw new IllegalStateException(SCHEMA + " uses the type " + name + ", which Shape does not know");
        });
    }

    private static boolean contains(JsonNode allowed, JsonNode value) {
        return StreamSupport.stream(allowed.spliterator(), false).anyMatch(value::equals);
    }

    private static List<String> texts(JsonNode oneOrMany) {
        return oneOrMany.isArray()
                ? StreamSupport.stream(oneOrMany.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : oneOrMany.isMissingNode() ? List.of() : List.of(oneOrMany.asText());
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "a map";
            case ARRAY -> "a list";
            case STRING -> "text '" + value.textValue() + "'";
            case NUMBER -> "the number " + value.asText();
            case BOOLEAN -> "'" + value.asText() + "'";
            default -> "nothing";
        };
    }

    private static String kinds(JsonNode type) {
        return String.join(
                " or ",
                texts(type).stream()
                        .map(name -> switch (name) {
                            case "object" -> "a map (key: value)";
                            case "array" -> "a list";
                            case "string" -> "text";
                            case "boolean" -> "true or false";
                            default -> "a " + name;
                        })
                        .toList());
    }
}
