package io.parallax.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import io.parallax.articles.Dates;
import io.parallax.articles.Input;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The {@code inputs} of a job file; mistakes are added to a list so that all of them are told at once. */
final class InputReader {
    private static final List<String> DATES = List.of("iso", "rfc1123", "epoch");
    private static final List<String> DOCUMENT_DATES = List.of("iso", "rfc1123", "epoch", "written");
    private static final int MEGABYTE = 1 << 20;

    private final Document document;
    private final Paths paths;
    private final List<Mistake> mistakes;

    InputReader(Document document, Paths paths, List<Mistake> mistakes) {
        this.document = document;
        this.paths = paths;
        this.mistakes = mistakes;
    }

    List<Input> all() {
        var inputs = new ArrayList<Input>();
        var list = document.json().path("inputs");
        for (int i = 0; i < list.size(); i++) {
            inputs.add(input(list.get(i), "/inputs/" + i));
        }
        return inputs;
    }

    private Input input(JsonNode json, String pointer) {
        var format = Input.Format.valueOf(json.path("format").asText().toUpperCase(Locale.ROOT));
        var fields = map(json.path("fields"));
        var defaults = map(json.path("defaults"));
        if (format == Input.Format.TEXT && fields.isEmpty()) {
            fields = new TreeMap<>(Map.of("title", "first_line", "text", "rest"));
        }
        if (format.isDocuments()) {
            var given = fields;
            fields = new TreeMap<>(Input.FIELDS.stream().collect(Collectors.toMap(field -> field, field -> field)));
            fields.putAll(given);
        }
        checkRequired(fields, defaults, pointer);
        checkDates(json.path("dates"), pointer + "/dates");
        var options = options(json.path("options"), format, pointer + "/options");
        return new Input(
                paths.absolute(json.path("path").asText()),
                format,
                fields,
                defaults,
                json.has("dates") ? texts(json.path("dates")) : format.isDocuments() ? DOCUMENT_DATES : DATES,
                options);
    }

    private void checkRequired(Map<String, String> fields, Map<String, String> defaults, String pointer) {
        if (!fields.containsKey("outlet") && !defaults.containsKey("outlet")) {
            mistakes.add(
                    document.mistake(
                            pointer,
                            "no outlet: map it under 'fields' or give it under 'defaults'; for example: defaults: {outlet: The Courier}"));
        }
        if (!fields.containsKey("text") && !fields.containsKey("title")) {
            mistakes.add(document.mistake(
                    pointer, "neither text nor title: map at least one; for example: fields: {title: headline}"));
        }
    }

    private void checkDates(JsonNode dates, String pointer) {
        for (int i = 0; i < dates.size(); i++) {
            try {
                Dates.check(dates.get(i).asText());
            } catch (IllegalArgumentException e) {
                mistakes.add(document.mistake(
                        pointer + "/" + i,
                        "'" + dates.get(i).asText() + "' is no date pattern: " + e.getMessage()
                                + "; allowed: iso, rfc1123, epoch, written or a pattern such as dd/MM/yyyy HH:mm"));
            }
        }
    }

    private Input.Options options(JsonNode json, Input.Format format, String pointer) {
        boolean hasColumns = format == Input.Format.CSV || format == Input.Format.TSV;
        for (var option : List.of("delimiter", "quote", "header", "columns")) {
            if (json.has(option) && !hasColumns) {
                mistakes.add(document.mistake(
                        pointer + "/" + option,
                        "'" + option + "' is for csv and tsv; this input's format is "
                                + format.name().toLowerCase(Locale.ROOT)));
            }
        }
        var quote = json.path("quote").asText(format == Input.Format.CSV ? "\"" : "none");
        if (quote.length() != 1 && !"none".equals(quote)) {
            mistakes.add(document.mistake(pointer + "/quote", "'quote': found '" + quote + "'; one character or none"));
        }
        boolean header = json.path("header").asBoolean(true);
        if (hasColumns && !header && !json.has("columns")) {
            mistakes.add(document.mistake(
                    pointer + "/header",
                    "without a header the columns need names; for example: columns: [date, title]"));
        }
        return new Input.Options(
                json.path("delimiter").asText(format == Input.Format.TSV ? "\t" : ","),
                "none".equals(quote) ? null : quote,
                header,
                json.has("columns") ? texts(json.path("columns")) : List.of(),
                json.has("where") ? json.path("where").asText() : null,
                json.path("max_record_mb").asInt(20) * MEGABYTE,
                json.path("earliest_year").asInt(1990));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static TreeMap<String, String> map(JsonNode json) {
        var map = new TreeMap<String, String>();
        json.properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }
}
