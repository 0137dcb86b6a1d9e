package io.parallax.codings;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import io.parallax.articles.Hashes;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;

/**
 * The sheet that a coder fills in: one row a sentence, in an order of its own for each coder, with nothing that tells the
 * detector's verdict, the outlet or the date. A second code of a sentence goes on a copy of its row.
 */
public final class Sheet {
    static final String ITEM = "item";
    static final String PLACE = "place";
    static final String SENTENCE = "sentence";
    static final String FRAMING = "framing";
    static final String STANCE = "stance";
    static final String VOICE = "voice";
    static final String SPEAKER = "speaker";
    /** What stands under {@link #FRAMING} of a sentence that carries none. */
    static final String NONE = "none";

    static final List<String> COLUMNS = List.of(ITEM, PLACE, SENTENCE, FRAMING, STANCE, VOICE, SPEAKER);

    private Sheet() {}

    /** CSV, UTF-8, to be filled in. */
    public static String blank(List<Item> items, int coder) {
        return csv(items.stream()
                .sorted(Comparator.comparing((Item item) -> Hashes.of(item.item(), Integer.toString(coder))))
                .map(item -> List.of(item.item(), item.place(), item.sentence(), "", "", "", ""))
                .toList());
    }

    static String csv(List<List<String>> rows) {
        var settings = new CsvWriterSettings();
        settings.getFormat().setLineSeparator("\n");
        settings.setMaxCharsPerColumn(-1);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setEmptyValue("");
        settings.setQuotationTriggers('"');
        var out = new StringWriter();
        var csv = new CsvWriter(out, settings);
        csv.writeHeaders(COLUMNS);
        rows.forEach(row -> csv.writeRow(row));
        csv.close();
        return out.toString();
    }
}
