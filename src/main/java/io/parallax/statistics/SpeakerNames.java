package io.parallax.statistics;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import io.parallax.tables.Table;
import io.parallax.text.WordForm;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One spelling a person over all articles. Titles are dropped ({@code Mr. Putin}) and capitals do not count ({@code TRUMP}).
 * A name of one word is taken for the full name that ends with it where nine in ten of the full names with that ending are
 * the same and it is not four times as frequent ({@code Merz} for {@code Friedrich Merz}); where several persons share a
 * family name, it stays by itself, and so does what ends a body's name ({@code the House}). Written
 * as most often, in capitals only where it is never written otherwise.
 */
final class SpeakerNames {
    private static final double CLEAR = 0.9;
    private static final int OFTEN = 4;
    private static final Set<String> BODIES = Set.of(
            "house",
            "ministry",
            "times",
            "post",
            "council",
            "union",
            "commission",
            "department",
            "agency",
            "office",
            "army",
            "government",
            "parliament",
            "court",
            "party",
            "committee",
            "news",
            "press",
            "journal",
            "group",
            "institute",
            "university",
            "bank",
            "service",
            "forces",
            "authority",
            "administration",
            "embassy",
            "foundation",
            "states",
            "nations",
            "kingdom",
            "club",
            "league",
            "association",
            "company",
            "website",
            "report",
            "team",
            "staff");
    private static final Set<String> TITLES = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "sir", "lord", "lady", "dame");

    private static final StructType ENDING = new StructType()
            .add("speaker", DataTypes.StringType)
            .add("n", DataTypes.LongType, false)
            .add("last", DataTypes.StringType);

    private SpeakerNames() {}

    /**
     * A spelling and what it stands for.
     *
     * @param speaker as mentions have it
     * @param name as {@code speakers} has it
     */
    record Spelling(String speaker, String name) {
        static final Table<Spelling> TABLE = Table.of("spellings", Spelling.class);
    }

    private record Spelt(String speaker, String key, long n) {}

    /** One row of {@link Spelling} per spelling in a column {@code speaker}. Two shuffles of spellings. */
    static Dataset<Row> of(Dataset<Row> spoken) {
        return spoken.groupBy("speaker")
                .agg(count(lit(1)).as("n"))
                .map(
                        (MapFunction<Row, Row>)
                                row -> RowFactory.create(row.getString(0), row.getLong(1), last(key(row.getString(0)))),
                        Encoders.row(ENDING))
                .groupBy("last")
                .agg(collect_list(struct("speaker", "n")).as("spellings"))
                .flatMap((FlatMapFunction<Row, Row>) row -> names(row.getList(1)), Spelling.TABLE.encoder());
    }

    private static Iterator<Row> names(List<Row> rows) {
        var spellings = rows.stream()
                .map(row -> new Spelt(row.getString(0), key(row.getString(0)), row.getLong(1)))
                .toList();
        var byKey = spellings.stream().collect(Collectors.groupingBy(Spelt::key, TreeMap::new, Collectors.toList()));
        Map<String, String> names = new HashMap<>();
        byKey.forEach((key, same) -> names.put(key, written(same)));
        var full = fullName(byKey, names);
        return spellings.stream()
                .map(each -> Spelling.TABLE.row(new Spelling(
                        each.speaker, full != null && !isFull(each.key) ? names.get(full) : names.get(each.key))))
                .iterator();
    }

    /** The key of the full name that nearly all are; null for none. */
    private static String fullName(Map<String, List<Spelt>> byKey, Map<String, String> names) {
        Map<String, Long> counts = new TreeMap<>();
        byKey.forEach(
                (key, same) -> counts.put(key, same.stream().mapToLong(Spelt::n).sum()));
        long bare = counts.entrySet().stream()
                .filter(name -> !isFull(name.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        long full = counts.values().stream().mapToLong(Long::longValue).sum() - bare;
        return counts.entrySet().stream()
                .filter(name -> isFull(name.getKey()) && isPerson(names.get(name.getKey())))
                .filter(name -> name.getValue() >= CLEAR * full && bare < OFTEN * name.getValue())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String written(List<Spelt> same) {
        return same.stream()
                .min(Comparator.comparing((Spelt each) -> isShouted(each.speaker))
                        .thenComparing(Comparator.comparingLong(Spelt::n).reversed())
                        .thenComparing(Spelt::speaker))
                .map(each -> withoutTitle(each.speaker))
                .orElseThrow();
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 3;
    }

    private static boolean isFull(String key) {
        return key.indexOf(' ') > 0;
    }

    /** Whether every word has a capital and the last is none that bodies end with. */
    private static boolean isPerson(String name) {
        var words = name.split(" ");
        return Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.charAt(0)))
                && !BODIES.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    private static String key(String speaker) {
        return WordForm.of(withoutTitle(speaker)).folded();
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    private static String withoutTitle(String speaker) {
        var words = speaker.strip().split("\\s+");
        int from = 0;
        while (from < words.length - 1 && TITLES.contains(words[from].toLowerCase(Locale.ROOT))) {
            from++;
        }
        return String.join(" ", Arrays.copyOfRange(words, from, words.length));
    }
}
