package io.parallax.articles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.GroupType;

/**
 * Files that are read alike: an input with the columns its files turned out to have.
 *
 * @param input with {@code options.columns} filled in for csv and tsv
 * @param files by name
 */
public record Source(Input input, List<InputFile> files) {
    private static final int PREVIEW = 100;

    /** Splits the files of an input by their header, where they have one: a column has no fixed place in a glob. */
    public static List<Source> of(Input input, List<InputFile> files, Configuration hadoop) throws IOException {
        boolean named = input.format() == Input.Format.CSV || input.format() == Input.Format.TSV;
        if (!named || !input.options().header()) {
            return List.of(new Source(input, files));
        }
        var byHeader = new LinkedHashMap<List<String>, List<InputFile>>();
        for (var file : files) {
            byHeader.computeIfAbsent(header(input, file, hadoop), header -> new ArrayList<>())
                    .add(file);
        }
        return byHeader.entrySet().stream()
                .map(entry -> new Source(input.withColumns(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    /**
     * The columns that a job may map: of the header or the schema, or of the first hundred JSON records (dotted where they
     * reach into objects). Reads the beginning of the first file only.
     */
    public Set<String> columns(Configuration hadoop) throws IOException {
        return switch (input.format()) {
            case TEXT -> new LinkedHashSet<>(List.of("first_line", "rest", "body", "file_name"));
            case PARQUET -> parquet(files.get(0), hadoop);
            case JSONL, AVRO -> json(files.get(0), hadoop);
            case CSV, TSV -> new LinkedHashSet<>(input.options().columns());
            default -> new LinkedHashSet<>(Input.DOCUMENT_COLUMNS);
        };
    }

    private static List<String> header(Input input, InputFile file, Configuration hadoop) throws IOException {
        try (var records = new RecordStream(whole(file), input, hadoop)) {
            var line = records.hasNext() ? records.next().body() : "";
            var settings = new CsvParserSettings();
            settings.getFormat().setDelimiter(input.options().delimiter());
            settings.getFormat()
                    .setQuote(
                            input.options().quote() == null
                                    ? '\0'
                                    : input.options().quote().charAt(0));
            settings.setMaxColumns(20_000);
            settings.setMaxCharsPerColumn(-1);
            var cells = new CsvParser(settings).parseLine(line);
            return distinct(cells == null ? new String[0] : cells);
        }
    }

    /** A column without a name, or with one that was there before, is named by its place. */
    private static List<String> distinct(String[] cells) {
        var names = new LinkedHashSet<String>();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == null || !names.add(cells[i])) {
                names.add("column_" + (i + 1));
            }
        }
        return List.copyOf(names);
    }

    private Set<String> json(InputFile file, Configuration hadoop) throws IOException {
        var names = new LinkedHashSet<String>();
        var mapper = new ObjectMapper();
        try (var records = Records.open(whole(file), input, hadoop)) {
            for (int i = 0; i < PREVIEW && records.hasNext(); i++) {
                var record = records.next();
                if (record.reason() == null && record.body().stripLeading().startsWith("{")) {
                    collect(tree(mapper, record.body()), "", names);
                }
            }
        }
        return names;
    }

    private static JsonNode tree(ObjectMapper mapper, String body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            return mapper.createObjectNode();
        }
    }

    private static void collect(JsonNode object, String prefix, Set<String> names) {
        for (var entry : object.properties()) {
            names.add(prefix + entry.getKey());
            collect(entry.getValue(), prefix + entry.getKey() + ".", names);
        }
    }

    private static Set<String> parquet(InputFile file, Configuration hadoop) throws IOException {
        try (var reader = ParquetFileReader.open(HadoopInputFile.fromPath(new Path(file.uri()), hadoop))) {
            var names = new LinkedHashSet<String>();
            collect(reader.getFileMetaData().getSchema(), "", names);
            return names;
        }
    }

    private static void collect(GroupType group, String prefix, Set<String> names) {
        for (var field : group.getFields()) {
            names.add(prefix + field.getName());
            if (!field.isPrimitive()) {
                collect(field.asGroupType(), prefix + field.getName() + ".", names);
            }
        }
    }

    private static Split whole(InputFile file) {
        return new Split(file.file(), file.uri(), 0, Long.MAX_VALUE);
    }
}
