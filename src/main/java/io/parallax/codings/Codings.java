package io.parallax.codings;

import com.univocity.parsers.common.record.Record;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import io.parallax.codebook.Stance;
import io.parallax.codebook.Voice;
import io.parallax.documents.Mistake;
import io.parallax.documents.Mistakes;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A filled-in sheet, held against its sample: every mistake in it is told with its line, and none is passed over. */
public final class Codings {
    private static final List<String> STANCES =
            Arrays.stream(Stance.values()).map(Stance::word).toList();
    private static final List<String> VOICES =
            Arrays.stream(Voice.values()).map(Voice::word).toList();
    private static final int MISSING_SHOWN = 5;

    private final String file;
    private final Sample sample;
    private final Map<String, Item> items;
    private final Map<String, List<Code>> codes = new TreeMap<>();
    private final Map<String, Boolean> none = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private Codings(String file, Sample sample, Map<String, Item> items) {
        this.file = file;
        this.sample = sample;
        this.items = items;
    }

    /**
     * The codes of each item of the sample, by item.
     *
     * @param file its name, for messages
     * @throws Mistakes where the sheet does not fit the sample or a cell holds what is not allowed
     */
    public static Map<String, List<Code>> read(String file, Reader sheet, Sample sample, List<Item> items) {
        var byId = new TreeMap<String, Item>();
        items.forEach(item -> byId.put(item.item(), item));
        var codings = new Codings(file, sample, byId);
        codings.read(sheet);
        if (!codings.mistakes.isEmpty()) {
            throw new Mistakes(codings.mistakes);
        }
        return codings.codes;
    }

    /** The sample that the first row of a sheet belongs to; empty where there is none. */
    public static String sampleId(String sheet) {
        var second = sheet.lines().skip(1).findFirst().orElse("");
        return second.replaceFirst("^\"?([0-9a-f]+)-[0-9]+\\b.*$", "$1").replaceFirst("[^0-9a-f].*$", "");
    }

    private void read(Reader sheet) {
        var settings = new CsvParserSettings();
        settings.setHeaderExtractionEnabled(true);
        settings.setMaxCharsPerColumn(-1);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setLineSeparatorDetectionEnabled(true);
        var parser = new CsvParser(settings);
        parser.beginParsing(sheet);
        var metadata = parser.getRecordMetadata();
        var missing = Sheet.COLUMNS.stream()
                .filter(column -> metadata == null || !metadata.containsColumn(column))
                .toList();
        if (!missing.isEmpty()) {
            wrong(1, "no column " + String.join(", ", missing) + "; a sheet has " + String.join(",", Sheet.COLUMNS));
            return;
        }
        long line = parser.getContext().currentLine();
        for (var row = parser.parseNextRecord(); row != null; row = parser.parseNextRecord()) {
            row(row, (int) line + 1);
            line = parser.getContext().currentLine();
        }
        var left =
                items.keySet().stream().filter(item -> !codes.containsKey(item)).toList();
        if (!left.isEmpty() && mistakes.isEmpty()) {
            wrong(
                    0,
                    left.size() + " of " + items.size() + " sentences have no row: "
                            + String.join(", ", left.subList(0, Math.min(MISSING_SHOWN, left.size())))
                            + (left.size() > MISSING_SHOWN ? ", ..." : "")
                            + "; a sentence without a framing needs one with "
                            + Sheet.NONE);
        }
    }

    private void row(Record row, int line) {
        var id = row.getString(Sheet.ITEM);
        var item = items.get(id);
        if (item == null) {
            wrong(
                    line,
                    "item '" + id + "' is not in sample " + sample.sampleId() + "; its items run from "
                            + items.keySet().iterator().next() + " on");
        } else if (!words(item.sentence()).equals(words(row.getString(Sheet.SENTENCE)))
                || !item.place().equals(row.getString(Sheet.PLACE))) {
            wrong(
                    line,
                    "the sentence of " + id
                            + " is not the one that was drawn; copy it from the sheet as it was handed out");
        } else {
            code(row, id, line);
        }
    }

    /** Spreadsheets may change how blanks are written. */
    private static String words(String sentence) {
        return sentence.strip().replaceAll("\\s+", " ");
    }

    private void code(Record row, String id, int line) {
        var framing = row.getString(Sheet.FRAMING).strip();
        boolean isNone = framing.equals(Sheet.NONE);
        var given = codes.computeIfAbsent(id, any -> new ArrayList<>());
        if (Boolean.TRUE.equals(none.get(id)) || isNone && none.containsKey(id)) {
            wrong(line, "item " + id + " has '" + Sheet.NONE + "' beside another code; one of them is wrong");
        }
        none.putIfAbsent(id, isNone);
        if (isNone) {
            return;
        }
        var code = new Code(
                framing,
                row.getString(Sheet.STANCE).strip(),
                row.getString(Sheet.VOICE).strip(),
                row.getString(Sheet.SPEAKER).strip());
        if (!allowed(
                line,
                Sheet.FRAMING,
                framing,
                sample.framings(),
                ", or " + Sheet.NONE + " for a sentence without one")) {
            return;
        }
        allowed(line, Sheet.STANCE, code.stance(), STANCES, "");
        allowed(line, Sheet.VOICE, code.voice(), VOICES, "");
        if (given.stream().anyMatch(other -> other.framing().equals(framing))) {
            wrong(line, "item " + id + " has '" + framing + "' twice; a sentence carries a framing once");
        }
        given.add(code);
    }

    private boolean allowed(int line, String column, String found, List<String> allowed, String more) {
        if (!allowed.contains(found)) {
            wrong(line, column + ": found '" + found + "'; allowed: " + String.join(", ", allowed) + more);
        }
        return allowed.contains(found);
    }

    private void wrong(int line, String message) {
        mistakes.add(new Mistake(file, line, 0, message));
    }
}
