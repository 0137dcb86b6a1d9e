package io.parallax.jobs;

import io.parallax.articles.Condition;
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
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;

/** Finds the files of a job and holds its field names against what they hold, before Spark is started. */
final class Sources {
    private final Job job;
    private final Configuration hadoop;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Source> found = new ArrayList<>();
    private final Consumer<String> warnings;

    private Sources(Job job, Configuration hadoop, Consumer<String> warnings) {
        this.job = job;
        this.hadoop = hadoop;
        this.warnings = warnings;
    }

    /**
     * The sources of a job; {@link Mistakes} where an input matches nothing or maps a column that is not there.
     *
     * @param warnings is told what may be wrong
     */
    static List<Source> of(Job job, Configuration hadoop, Consumer<String> warnings) {
        var sources = new Sources(job, hadoop, warnings);
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
                checkCondition(source, pointer + "/options/where");
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

    /** A JSON record may lack a key that others have: there, a column not seen yet is only a warning. */
    private void checkCondition(Source source, String pointer) throws IOException {
        var where = source.input().options().where();
        var columns = source.columns(hadoop);
        if (where == null || columns.isEmpty()) {
            return;
        }
        for (var name : named(where, pointer)) {
            if (columns.stream().noneMatch(name::equalsIgnoreCase)) {
                var mistake = job.document()
                        .mistake(
                                pointer,
                                "'where': no column '" + name + "' in the beginning of "
                                        + source.files().get(0).file() + "; it has: " + String.join(", ", columns));
                if (source.input().format() == Input.Format.JSONL) {
                    warnings.accept(mistake.toString());
                } else {
                    mistakes.add(mistake);
                }
            }
        }
    }

    private Set<String> named(String where, String pointer) {
        try {
            return Condition.columns(where);
        } catch (IllegalArgumentException e) {
            mistake(pointer, "'where': " + e.getMessage() + "; for example: where: \"section <> 'sport'\"");
            return Set.of();
        }
    }

    private String given(String pointer) {
        return job.document().json().at(pointer).asText();
    }

    private void mistake(String pointer, String message) {
        mistakes.add(job.document().mistake(pointer, message));
    }
}
