package io.parallax.articles;

import io.parallax.articles.Rejection.Reason;
import io.parallax.outlets.Outlet;
import io.parallax.outlets.Registry;
import io.parallax.tables.Rows;
import io.parallax.tables.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One row per record of a file: the article it became, or the reason it did not; both null for a record that the job's
 * {@code where} leaves aside.
 *
 * @param file the input as the job names it
 * @param article the article
 * @param rejection the rejection
 */
public record Intake(String file, Article article, Rejection rejection) {

    public static final Table<Intake> TABLE = Table.of("intake", Intake.class);

    /** Turns received records into articles; plain Java, once a record, no shuffle. */
    static Dataset<Row> of(Dataset<Row> received, Input input, Registry registry, Instant latest) {
        var desk = new Desk(input, registry, dates(input, latest));
        MapPartitionsFunction<Row, Row> accept = rows -> Rows.map(rows, row -> TABLE.row(desk.accept(row)));
        return received.mapPartitions(accept, TABLE.encoder());
    }

    private static Dates dates(Input input, Instant latest) {
        var earliest = LocalDate.of(input.options().earliestYear(), 1, 1).atStartOfDay(ZoneOffset.UTC);
        return new Dates(input.dates(), earliest.toInstant(), latest);
    }

    private record Desk(Input input, Registry registry, Dates dates) implements Serializable {

        Intake accept(Row row) {
            if (!row.<Boolean>getAs("is_chosen")) {
                return new Intake(row.getAs("file"), null, null);
            }
            if (row.getAs("reason") != null) {
                var reason =
                        ((String) row.getAs("reason")).toUpperCase(Locale.ROOT).replace('-', '_');
                return rejected(row, Reason.valueOf(reason), row.getAs("detail"));
            }
            var title = Texts.line(value(row, "title"));
            var text = Texts.paragraphs(value(row, "text"));
            if (title == null && text == null) {
                return rejected(row, Reason.NO_TEXT, "neither title nor text");
            }
            var outlet = outlet(row);
            if (outlet == null) {
                return rejected(row, Reason.NO_OUTLET, "no outlet; give the field or a default in the job file");
            }
            if (Outlet.isNoName(outlet)) {
                return rejected(row, Reason.NO_OUTLET, "'" + outlet + "' names no outlet");
            }
            return new Intake(row.getAs("file"), article(row, registry.canonical(outlet), title, text), null);
        }

        private Article article(Row row, String outlet, String title, String text) {
            var url = value(row, "url");
            var published = value(row, "published");
            var date = dates.read(published, registry.zone(outlet));
            var id = value(row, "id");
            var identity = id != null
                    ? Hashes.of("id", outlet, id)
                    : url != null ? Hashes.of("url", outlet, url) : Hashes.of("words", outlet, published, title, text);
            return new Article(
                    identity,
                    outlet,
                    title,
                    text,
                    url,
                    value(row, "author"),
                    value(row, "section"),
                    date == null ? null : date.at(),
                    date == null ? DatePrecision.NONE : date.precision(),
                    date == null ? null : date.on(),
                    date == null ? published : null,
                    Tongues.of(value(row, "language"), title, text, registry.language(outlet)),
                    Hashes.of(title, text),
                    row.getAs("file"),
                    row.<Long>getAs("position"));
        }

        /** A page's own name for its site often differs from its outlet's; the address then tells. */
        private String outlet(Row row) {
            var name = value(row, "outlet");
            var url = input.format().isDocuments() ? value(row, "url") : null;
            boolean byAddress = url != null && (name == null || !registry.knows(name)) && registry.knows(url);
            return byAddress ? url : name;
        }

        private String value(Row row, String field) {
            String value = row.getAs(field);
            var used = value == null || value.isBlank() ? input.defaults().get(field) : value;
            return used == null || used.isBlank() ? null : used.strip();
        }

        private static Intake rejected(Row row, Reason reason, String detail) {
            String excerpt = row.getAs("excerpt");
            var rejection = new Rejection(
                    row.getAs("file"), row.<Long>getAs("position"), reason, detail, Texts.excerpt(excerpt));
            return new Intake(rejection.file(), null, rejection);
        }
    }
}
