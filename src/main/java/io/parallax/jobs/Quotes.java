package io.parallax.jobs;

import io.parallax.report.Quote;
import org.apache.spark.sql.Row;

/** A mention as a passage to read: its sentence with what stands around it. */
final class Quotes {
    private static final int AROUND = 160;

    private Quotes() {}

    static Quote of(Row row) {
        boolean isHeadline = "headline".equals(row.getAs("place"));
        String text = isHeadline ? row.getAs("title") : row.getAs("text");
        int from = before(text, row.<Integer>getAs("sentence_begin"));
        int to = behind(text, row.<Integer>getAs("sentence_end"));
        var quote = Quote.of(
                text.substring(from, to), row.<Integer>getAs("begin") - from, row.<Integer>getAs("end") - from);
        if (row.getAs("cue_begin") != null) {
            quote = quote.cue(row.<Integer>getAs("cue_begin") - from, row.<Integer>getAs("cue_end") - from);
        }
        quote = quote.source(row.getAs("outlet"), row.getAs("published_on"), row.getAs("url"))
                .stance(row.getAs("stance"))
                .voice(row.getAs("voice"), row.getAs("speaker"))
                .tag("rule", row.getAs("rule"));
        return isHeadline || row.getAs("title") == null ? quote : quote.title(row.getAs("title"));
    }

    /** A word's beginning at most so far before. */
    private static int before(String text, int at) {
        int from = Math.max(0, at - AROUND);
        while (from > 0 && from < at && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        return from;
    }

    private static int behind(String text, int at) {
        int to = Math.min(text.length(), at + AROUND);
        while (to < text.length() && to > at && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return to;
    }
}
