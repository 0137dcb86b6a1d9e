package io.parallax.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Says what a schema found in the words of the person who has to repair it. */
final class Wording {
    private final JsonNode schema;

    Wording(JsonNode schema) {
        this.schema = schema;
    }

    Mistake mistake(Document document, ValidationMessage found) {
        var at = found.getInstanceLocation().toString();
        var key = found.getProperty();
        return switch (found.getType()) {
            case "additionalProperties", "unevaluatedProperties" ->
                document.mistakeAtKey(at + "/" + Document.step(key), unknownKey(key, found));
            case "required" -> document.mistake(at, "'" + key + "' is missing" + hint(found, key));
            default -> document.mistake(at, name(at) + wrongValue(found) + hint(found, null));
        };
    }

    private static String name(String pointer) {
        var last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return last.isEmpty() ? "the file: " : "'" + last.replace("~1", "/").replace("~0", "~") + "': ";
    }

    private String wrongValue(ValidationMessage found) {
        var value = found.getInstanceNode();
        var shown = value == null ? "nothing" : kind(value);
        return switch (found.getType()) {
            case "type" -> "found " + shown + ", needs " + allowedTypes(found.getSchemaNode());
            case "enum", "const" -> "found " + shown + "; allowed: " + list(found.getSchemaNode());
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
                "found " + shown + "; " + found.getMessage().replaceFirst("^.*: ", "");
            case "minLength" -> "must not be empty";
            case "minItems", "minProperties" -> "needs at least one entry";
            case "pattern" -> "found " + shown + ", which has not the right form";
            default -> "found " + shown + ": " + found.getMessage().replaceFirst("^[^:]*: ", "");
        };
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

    private static String allowedTypes(JsonNode type) {
        return type.isArray()
                ? String.join(" or ", stream(type).map(Wording::typeName).toList())
                : typeName(type);
    }

    private static String typeName(JsonNode type) {
        return switch (type.asText()) {
            case "object" -> "a map (key: value)";
            case "array" -> "a list";
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            default -> "a " + type.asText();
        };
    }

    private static String list(JsonNode values) {
        return values.isArray()
                ? String.join(", ", stream(values).map(JsonNode::asText).toList())
                : values.asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private String unknownKey(String key, ValidationMessage found) {
        var allowed = new ArrayList<String>();
        parent(found).path("properties").fieldNames().forEachRemaining(allowed::add);
        var nearest = allowed.stream()
                .min(Comparator.comparingInt(a -> Distance.between(a, key)))
                .filter(a -> Distance.between(a, key) <= 1 + key.length() / 3);
        return "unknown key '" + key + "'; "
                + nearest.map(a -> "did you mean '" + a + "'? ").orElse("")
                + "allowed: " + String.join(", ", allowed);
    }

    private String hint(ValidationMessage found, String property) {
        var schema = property == null
                ? parent(found)
                : parent(found).path("properties").path(property);
        var example = schema.path("examples").path(0);
        return example.isMissingNode() ? "" : "; for example: " + (example.isTextual() ? example.asText() : example);
    }

    /** The schema object that holds the keyword that failed. */
    private JsonNode parent(ValidationMessage found) {
        var keyword = found.getSchemaLocation().getFragment().toString();
        return schema.at(keyword.substring(0, keyword.lastIndexOf('/')));
    }
}
