package io.parallax.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.parallax.codebook.Stance;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import io.parallax.documents.Mistakes;
import io.parallax.sentiments.TargetReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads a job file and answers every mistake in it with its line, before anything is started. */
public final class JobFile {
    static final String SCHEMA = "/io/parallax/jobs/job.schema.json";

    private JobFile() {}

    /**
     * The job that a file describes.
     *
     * @param file a YAML file
     * @param settings keys (dotted, list items by number: {@code inputs.0.path}) and the values that replace theirs
     * @throws Mistakes where the file, or what it names, cannot be used
     */
    public static Job read(Path file, Map<String, String> settings) {
        var written = Document.read(file);
        var document = (written.json().isObject() ? Settings.apply(written, settings) : written).check(SCHEMA);
        var json = document.json();
        var paths = new Paths(file);
        var mistakes = new ArrayList<Mistake>();
        var inputs = new InputReader(document, paths, mistakes).all();
        if (!mistakes.isEmpty()) {
            throw new Mistakes(Document.sorted(mistakes));
        }
        return new Job(
                json.path("job").asText(),
                paths.base(),
                inputs,
                paths.local(document, "/codebook"),
                json.has("outlets") ? paths.local(document, "/outlets") : null,
                paths.absolute(json.path("warehouse").asText()),
                paths.absolute(json.path("report").asText()),
                json.path("period").asText("month"),
                carries(json.path("carries")),
                options(json),
                document);
    }

    private static TreeSet<Stance> carries(JsonNode json) {
        var words = json.isMissingNode()
                ? java.util.List.of("affirmed", "hedged")
                : StreamSupport.stream(json.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        return words.stream()
                .map(word -> Stance.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Job.Options options(JsonNode json) {
        var stories = json.path("stories");
        return new Job.Options(
                topics(json.path("topics")),
                targets(json.path("sentiment").path("targets").asText("words")),
                stories.path("shingle").asInt(8),
                stories.path("similarity").asDouble(0.5),
                stories.path("containment").asDouble(0.5),
                stories.path("window_days").asInt(14),
                json.path("evidence").asInt(20),
                json.path("seed").asLong(42));
    }

    private static Job.TopicCount topics(JsonNode json) {
        var range = StreamSupport.stream(json.path("range").spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
        return new Job.TopicCount(
                json.path("k").asText().equals("auto") ? 0 : json.path("k").asInt(10),
                range.isEmpty() ? java.util.List.of(10, 20, 40) : range,
                json.path("seeds").asInt(3));
    }

    private static TargetReading targets(String word) {
        return word.equals("none") ? null : TargetReading.named(word);
    }

    /** {@code --set key=value}. */
    static final class Settings {
        private Settings() {}

        static Document apply(Document document, Map<String, String> settings) {
            var json = document.json().deepCopy();
            settings.forEach((key, value) -> set(json, key, value));
            return document.with(json);
        }

        private static void set(JsonNode root, String key, String value) {
            var steps = key.split("\\.");
            var at = root;
            for (int i = 0; i < steps.length - 1; i++) {
                at = child(at, steps[i], key);
            }
            var last = steps[steps.length - 1];
            var parsed = value(key, value);
            if (at instanceof ObjectNode object) {
                object.set(last, parsed);
            } else if (at instanceof com.fasterxml.jackson.databind.node.ArrayNode list && isIndex(last, list.size())) {
                list.set(Integer.parseInt(last), parsed);
            } else {
                throw Mistakes.in("--set " + key, "'" + last + "' is not there; for example: --set topics.k=20");
            }
        }

        /** YAML, so that numbers and lists can be set; what is no YAML (a glob, an SQL condition) is text. */
        private static JsonNode value(String key, String value) {
            try {
                return Document.parse("--set " + key, value.isBlank() ? "''" : value)
                        .json();
            } catch (Mistakes e) {
                return TextNode.valueOf(value);
            }
        }

        private static JsonNode child(JsonNode at, String step, String key) {
            if (at instanceof ObjectNode object) {
                return object.has(step) ? object.get(step) : object.putObject(step);
            }
            if (isIndex(step, at.size())) {
                return at.get(Integer.parseInt(step));
            }
            throw Mistakes.in(
                    "--set " + key, "'" + step + "' is not there; for example: --set inputs.0.path=news.jsonl");
        }

        private static boolean isIndex(String step, int size) {
            return step.matches("[0-9]{1,6}") && Integer.parseInt(step) < size;
        }
    }
}
