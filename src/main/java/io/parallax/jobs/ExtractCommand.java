package io.parallax.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parallax.documents.Mistakes;
import io.parallax.text.pages.Page;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Web pages as articles, without Spark. */
@Command(
        name = "extract",
        description = {
            "Reads HTML pages as articles. No Spark; starts in under a second.",
            "In: HTML files, plain or gz. Out: one JSON line a page: file, title, text, published, outlet, url, language.",
            "What a page does not say is null. A file that cannot be read is told, and the exit code is 2."
        },
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "HTML pages.")
    private List<Path> files;

    @Override
    public Integer call() {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int wrong = 0;
        for (var file : files) {
            try {
                out.println(line(file, Page.of(bytes(file), null, null)));
            } catch (Mistakes | IOException e) {
                wrong++;
                System.err.println(file + ": cannot be read: " + e.getMessage());
            }
        }
        out.flush();
        return wrong == 0 ? 0 : Parallax.WRONG_INPUT;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Mistakes.in(file.toString(), "no such file; for example: jobs/parallax extract page.html");
        }
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static String line(Path file, Page page) throws JsonProcessingException {
        ObjectNode json = JSON.createObjectNode()
                .put("file", file.toString())
                .put("title", page.title())
                .put("text", page.text())
                .put("published", page.published())
                .put("outlet", page.outlet())
                .put("url", page.url())
                .put("language", page.language());
        return JSON.writeValueAsString(json);
    }
}
