package io.parallax.jobs;

import io.parallax.articles.Input;
import io.parallax.articles.InputFiles;
import io.parallax.articles.Source;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import io.parallax.documents.Mistakes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;

/** Finds the files of a job and holds its field names against what they hold, before Spark is started. */
final class Sources {
    private final Job job;
    private final Configuration hadoop;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Source> found = new ArrayList<>();

    private Sources(Job job, Configuration hadoop) {
        this.job = job;
        this.hadoop = hadoop;
    }

    /** The sources of a job; {@link Mistakes} where an input matches nothing or maps a column that is not there. */
    static List<Source> of(Job job, Configuration hadoop) {
        var sources = new Sources(job, hadoop);
        for (int i = 0; i < job.inputs().size(); i++) {
            sources.add(job.inputs().get(i), "/inputs/" + i);
        }
        if (!sources.mistakes.isEmpty()) {
            throw new Mistakes(Document.sorted(sources.mistakes));
        }
        return sources.found;
    }

    private void add(Input input, String pointer) {
        try {
            var files = InputFiles.of(input, job.base(), hadoop);
            if (files.isEmpty()) {
                mistake(
                        pointer + "/path",
                        "no file matches '" + given(pointer + "/path") + "' (looked for " + input.path() + ")");
                return;
            }
            for (var source : Source.of(input, files, hadoop)) {
                checkFields(source, pointer);
                found.add(source);
            }
        } catch (IOException e) {
            mistake(pointer + "/path", "'" + given(pointer + "/path") + "' cannot be read: " + e.getMessage());
        }
    }

    private void checkFields(Source source, String pointer) throws IOException {
        var columns = source.columns(hadoop);
        boolean mayBeRare = Set.of(Input.Format.JSONL, Input.Format.AVRO)
                .contains(source.input().format());
        for (var field : source.input().fields().entrySet()) {
            boolean isRequired = Set.of("outlet", "title", "text").contains(field.getKey())
                    && !source.input().defaults().containsKey(field.getKey());
            if (!columns.contains(field.getValue()) && (isRequired || !mayBeRare) && !columns.isEmpty()) {
                mistake(
                        pointer + "/fields/" + field.getKey(),
                        "no column '" + field.getValue() + "' in "
                                + source.files().get(0).file() + "; it has: " + String.join(", ", columns));
            }
        }
    }

    private String given(String pointer) {
        return job.document().json().at(pointer).asText();
    }

    private void mistake(String pointer, String message) {
        mistakes.add(job.document().mistake(pointer, message));
    }
}
