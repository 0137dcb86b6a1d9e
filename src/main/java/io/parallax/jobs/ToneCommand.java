package io.parallax.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parallax.documents.Mistakes;
import io.parallax.sentiments.TargetReading;
import io.parallax.sentiments.TextTones;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tone of single texts and sentiment towards targets in them. */
@Command(
        name = "tone",
        description = {
            "Scores the tone of texts, and how they speak of the targets given with them.",
            "In: JSON lines {\"id\": ..., \"text\": ..., \"targets\": [{\"from\": 0, \"to\": 4}]}; targets may be left out.",
            "Out: the same with \"tone\" (-1 to 1), \"class\", and each target's \"class\" (negative, neutral, positive)",
            "and \"score\" (-1 to 1). Offsets count UTF-16 units; \"to\" is behind the last one."
        },
        mixinStandardHelpOptions = true)
final class ToneCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXAMPLE =
            "{\"id\": 1, \"text\": \"Voters praised Ada.\", \"targets\": [{\"from\": 15, \"to\": 18}]}";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "JSON lines; standard input without it.")
    private Path file;

    @Option(
            names = "--reads",
            defaultValue = "embeddings",
            description =
                    "What sentiment towards targets is read from: embeddings (default, better) or words (faster).")
    private String reads;

    @Override
    public Integer call() throws IOException {
        var name = file == null ? "standard input" : file.toString();
        if (file != null && !Files.isRegularFile(file)) {
            throw Mistakes.in(name, "no such file");
        }
        var tones = TextTones.open(reading());
        var out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), 1 << 16);
        int wrong = 0;
        try (var in = file == null
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(file)) {
            int number = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                wrong += line.isBlank() || score(tones, line, name + ":" + number, out) ? 0 : 1;
                if (file == null && !in.ready()) {
                    out.flush();
                }
            }
        }
        out.flush();
        return wrong == 0 ? 0 : Parallax.WRONG_INPUT;
    }

    private TargetReading reading() {
        try {
            return TargetReading.named(reads);
        } catch (IllegalArgumentException e) {
            throw Mistakes.in("--reads", e.getMessage());
        }
    }

    /** False for a line that is no record; it is told and passed over. */
    private static boolean score(TextTones tones, String line, String place, BufferedWriter out) throws IOException {
        try {
            if (!(JSON.readTree(line) instanceof ObjectNode json)
                    || !json.path("text").isTextual()) {
                System.err.println(place + ": found no \"text\"; for example: " + EXAMPLE);
                return false;
            }
            score(tones, json);
            out.write(JSON.writeValueAsString(json));
            out.write('\n');
            return true;
        } catch (JsonProcessingException e) {
            System.err.println(place + ": not JSON: " + e.getOriginalMessage());
            return false;
        } catch (IllegalArgumentException e) {
            System.err.println(place + ": " + e.getMessage() + "; for example: " + EXAMPLE);
            return false;
        }
    }

    private static void score(TextTones tones, ObjectNode json) {
        var text = json.path("text").asText();
        for (var target : json.path("targets")) {
            var found = tones.towards(text, offset(target, "from"), offset(target, "to"));
            ((ObjectNode) target).put("class", found.word()).put("score", found.score());
        }
        var found = tones.of(text);
        json.put("tone", found.score()).put("class", found.word());
    }

    private static int offset(JsonNode target, String name) {
        if (!target.path(name).canConvertToInt()) {
            throw new IllegalArgumentException("a target has no \"" + name + "\"");
        }
        return target.path(name).asInt();
    }
}
