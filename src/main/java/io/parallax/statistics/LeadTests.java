package io.parallax.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/** Tests all pairs of a framing's outlets for a lead, and adjusts p over them. */
final class LeadTests {
    private static final int FEWEST_DAYS = 6 * Leads.BLOCK;
    private static final long SEED = 20_250_318;

    private record Outlet(
            String name,
            long stories,
            LocalDate from,
            LocalDate until,
            Set<LocalDate> gaps,
            Map<LocalDate, Long> days) {

        static Outlet of(Row row) {
            var days = new HashMap<LocalDate, Long>();
            row.<Row>getList(5).forEach(day -> days.put(day.getLocalDate(0), day.getLong(1)));
            var gaps = new HashSet<>(row.<LocalDate>getList(4));
            return new Outlet(row.getString(0), row.getLong(1), row.getLocalDate(2), row.getLocalDate(3), gaps, days);
        }
    }

    private final String framing;
    private final Instrument instrument;
    private final List<Outlet> outlets;
    private final Map<List<String>, Row> shared = new HashMap<>();

    private LeadTests(Row row, Instrument instrument) {
        this.framing = row.getString(0);
        this.instrument = instrument;
        this.outlets = row.<Row>getList(1).stream()
                .map(Outlet::of)
                .sorted(Comparator.comparing(Outlet::name))
                .toList();
        if (!row.isNullAt(2)) {
            row.<Row>getList(2).forEach(pair -> shared.put(List.of(pair.getString(0), pair.getString(1)), pair));
        }
    }

    /** Rows of {@link LeadLag} from a row {@code framing, outlets, shared} of {@link LeadLags}. */
    static Iterator<Row> of(Row row, Instrument instrument) {
        var tests = new LeadTests(row, instrument).all();
        return FalseDiscoveries.adjusted(tests, LeadLag::p, LeadLag::withQ).stream()
                .map(LeadLag.TABLE::row)
                .iterator();
    }

    private List<LeadLag> all() {
        var rows = new ArrayList<LeadLag>();
        for (int i = 0; i < outlets.size(); i++) {
            for (var b : outlets.subList(i + 1, outlets.size())) {
                test(outlets.get(i), b, rows);
            }
        }
        return rows;
    }

    private void test(Outlet a, Outlet b, List<LeadLag> rows) {
        var from = a.from.isAfter(b.from) ? a.from : b.from;
        var until = a.until.isBefore(b.until) ? a.until : b.until;
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(from, until) + 1);
        var known = new boolean[days];
        var counts = new long[2][days];
        int looked = 0;
        for (int day = 0; day < days; day++) {
            var on = from.plusDays(day);
            known[day] = !a.gaps.contains(on) && !b.gaps.contains(on);
            looked += known[day] ? 1 : 0;
            counts[0][day] = a.days.getOrDefault(on, 0L);
            counts[1][day] = b.days.getOrDefault(on, 0L);
        }
        if (looked >= FEWEST_DAYS) {
            long seed = SEED + List.of(framing, a.name, b.name).hashCode();
            rows.add(row(a, b, new Leads(counts[0], counts[1], known).found(seed)));
        }
    }

    private LeadLag row(Outlet a, Outlet b, Leads.Lead lead) {
        var both = shared.get(List.of(a.name, b.name));
        return new LeadLag(
                framing,
                a.name,
                b.name,
                a.stories,
                b.stories,
                lead.days(),
                lead.lag(),
                lead.correlation(),
                lead.lead(),
                lead.p(),
                lead.p(),
                both == null ? 0 : both.getLong(2),
                both == null ? 0 : both.getLong(3),
                both == null ? 0 : both.getLong(4),
                instrument.codebook(),
                instrument.version(),
                instrument.hash());
    }
}
