package io.parallax.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.parallax.articles.Article;
import io.parallax.articles.InputCount;
import io.parallax.articles.InputFile;
import io.parallax.articles.Rejection;
import io.parallax.codebook.Codebook;
import io.parallax.matching.Engine;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.statistics.Prevalence;
import io.parallax.stories.Story;
import io.parallax.tables.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run was made from and what it made: inputs, instrument, options, rows, durations. */
final class Manifest {
    private static final List<Table<?>> COUNTED =
            List.of(Article.TABLE, Rejection.TABLE, Story.TABLE, ArticleReading.TABLE, Mention.TABLE, Prevalence.TABLE);

    private final Map<String, Object> content = new LinkedHashMap<>();

    private Manifest() {}

    static Manifest of(Maker maker, Job job, Codebook codebook, Span span, Instant started) {
        var manifest = new Manifest();
        manifest.put("job", job.name())
                .put("started_at", started.toString())
                .put("finished_at", Instant.now().toString())
                .put("parallax", Version.PARALLAX)
                .put("engine", Engine.VERSION)
                .put("spark", maker.spark().version())
                .put("codebook", codebook.id())
                .put("codebook_version", codebook.version())
                .put("codebook_hash", codebook.hash())
                .put("counted", span.until() == null ? "everything" : "before " + span.until())
                .put("period", job.period())
                .put(
                        "carries",
                        job.carries().stream().map(stance -> stance.word()).toList())
                .put("options", options(job.options()))
                .put("inputs", inputs(maker))
                .put("rows", rows(maker))
                .put("warnings", maker.progress().warnings())
                .put("milliseconds", maker.progress().durations());
        return manifest;
    }

    Map<String, Object> content() {
        return content;
    }

    @SuppressWarnings("unchecked")
    List<String> warnings() {
        return (List<String>) content.get("warnings");
    }

    String json() {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(content) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Manifest put(String key, Object value) {
        content.put(key, value);
        return this;
    }

    private static Map<String, Object> options(Job.Options options) {
        var map = new LinkedHashMap<String, Object>();
        map.put("topics", options.topics().k() == 0 ? "auto" : options.topics().k());
        map.put(
                "targets",
                options.targets() == null ? "none" : options.targets().word());
        map.put("stories_shingle", options.shingle());
        map.put("stories_similarity", options.similarity());
        map.put("stories_containment", options.containment());
        map.put("stories_window_days", options.windowDays());
        map.put("seed", options.seed());
        return map;
    }

    private static List<Map<String, Object>> inputs(Maker maker) {
        var counts = new LinkedHashMap<String, InputCount>();
        InputCount.TABLE.records(maker.read(InputCount.TABLE)).forEach(count -> counts.put(count.file(), count));
        return InputFile.TABLE.records(maker.read(InputFile.TABLE).orderBy("file")).stream()
                .map(file -> {
                    var count = counts.get(file.file());
                    var map = new LinkedHashMap<String, Object>();
                    map.put("file", file.file());
                    map.put("bytes", file.length());
                    map.put(
                            "modified_at",
                            Instant.ofEpochMilli(file.modifiedAt()).toString());
                    map.put("sha256", count == null ? null : count.sha256());
                    map.put("records", count == null ? 0 : count.nRecords());
                    map.put("not_chosen", count == null ? 0 : count.nNotChosen());
                    return (Map<String, Object>) map;
                })
                .toList();
    }

    private static Map<String, Object> rows(Maker maker) {
        var rows = new LinkedHashMap<String, Object>();
        for (var table : COUNTED) {
            rows.put(table.name(), maker.read(table).count());
        }
        return rows;
    }
}
