package io.parallax.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parallax.codebook.Codebook;
import io.parallax.documents.Mistakes;
import io.parallax.matching.Engine;
import io.parallax.matching.Finding;
import io.parallax.matching.Place;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Mentions of single texts, without Spark. */
@Command(
        name = "annotate",
        description = {
            "Finds the mentions of a codebook in texts. No Spark; starts in under a second.",
            "In: JSON lines {\"id\": ..., \"text\": ...} with an optional \"title\" and \"language\".",
            "Out: one JSON line a mention: id, framing, rule, place, begin, end, match, sentence_begin, sentence_end,",
            "stance, cue, voice, speaker. Offsets count UTF-16 units in the text, or in the title where place is headline."
        },
        mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final List<String> KEYS = List.of("title", "text", "language");

    @Parameters(index = "0", paramLabel = "CODEBOOK", description = "The codebook's YAML file.")
    private Path codebook;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "JSON lines; standard input without it or with -.")
    private Path file;

    /** Whoever read the output has gone, as {@code head} does: no mistake of anybody. */
    private static final class NobodyReads extends IOException {
        private static final long serialVersionUID = 1L;

        NobodyReads(IOException cause) {
            super(cause);
        }
    }

    @Override
    public Integer call() throws IOException {
        var engine = Engine.of(Codebook.read(codebook));
        boolean isPiped = file == null || "-".equals(file.toString());
        if (!isPiped && !Files.isRegularFile(file)) {
            throw Mistakes.in(file.toString(), "no such file");
        }
        var out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), 1 << 16);
        // Bytes that are no UTF-8 are read as U+FFFD: one bad letter must not end the reading of a file.
        try (var in = new BufferedReader(
                new InputStreamReader(isPiped ? System.in : Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return annotate(engine, in, isPiped ? "standard input" : file.toString(), isPiped, out);
        } catch (NobodyReads e) {
            return 0;
        }
    }

    private static int annotate(Engine engine, BufferedReader in, String name, boolean isPiped, Writer out)
            throws IOException {
        int wrong = 0;
        int number = 0;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (number == 1 && line.startsWith("\uFEFF")) {
                line = line.substring(1);
            }
            if (!line.isBlank()) {
                wrong += annotate(engine, line, name + ":" + number, out) ? 0 : 1;
            }
            if (isPiped && !in.ready()) {
                flush(out);
            }
        }
        flush(out);
        return wrong == 0 ? 0 : Parallax.WRONG_INPUT;
    }

    private static void write(Writer out, String line) throws NobodyReads {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new NobodyReads(e);
        }
    }

    private static void flush(Writer out) throws NobodyReads {
        try {
            out.flush();
        } catch (IOException e) {
            throw new NobodyReads(e);
        }
    }

    /** False for a line that is no record; it is told and passed over. */
    private static boolean annotate(Engine engine, String line, String place, Writer out) throws IOException {
        try {
            var json = JSON.readTree(line);
            if (!json.isObject() || !(json.hasNonNull("text") || json.hasNonNull("title"))) {
                System.err.println(
                        place + ": found no \"text\"; for example: {\"id\": 1, \"text\": \"NATO is off the table.\"}");
                return false;
            }
            for (var key : KEYS) {
                if (json.hasNonNull(key) && !json.get(key).isTextual()) {
                    System.err.println(
                            place + ": found \"" + key + "\": " + json.get(key) + ", needs a text in quotes");
                    return false;
                }
            }
            var language = text(json, "language");
            if (!engine.codebook().covers(language)) {
                System.err.println(place + ": not read: language '" + language + "'; the codebook covers "
                        + String.join(", ", engine.codebook().languages()));
                return true;
            }
            var title = text(json, "title");
            var text = text(json, "text");
            for (var finding : engine.read(language, title, text).findings()) {
                var mention = mention(json.path("id"), finding, finding.place() == Place.HEADLINE ? title : text);
                write(out, JSON.writeValueAsString(mention) + "\n");
            }
            return true;
        } catch (MismatchedInputException e) {
            System.err.println(
                    place + ": something stands behind the JSON object; each record needs a line of its own");
            return false;
        } catch (JsonProcessingException e) {
            System.err.println(place + ": not JSON: " + e.getOriginalMessage());
            return false;
        }
    }

    private static String text(JsonNode json, String key) {
        return json.hasNonNull(key) ? json.get(key).textValue() : null;
    }

    private static ObjectNode mention(JsonNode id, Finding finding, String text) {
        var mention = JSON.createObjectNode();
        mention.set("id", id.isMissingNode() ? null : id);
        return mention.put("framing", finding.framing())
                .put("rule", finding.rule())
                .put("place", finding.place().word())
                .put("begin", finding.match().begin())
                .put("end", finding.match().end())
                .put("match", finding.match().in(text))
                .put("sentence_begin", finding.sentence().begin())
                .put("sentence_end", finding.sentence().end())
                .put("stance", finding.stance().word())
                .put("cue", finding.cue() == null ? null : finding.cue().in(text))
                .put("voice", finding.voice().word())
                .put("speaker", finding.speaker());
    }
}
