package io.parallax.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallax.TestSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    enum Colour {
        RED,
        DARK_BLUE
    }

    record Part(String name, double weight) {}

    record Thing(
            String thingId,
            int nParts,
            Long maybe,
            boolean isWhole,
            Instant seenAt,
            LocalDate seenOn,
            Colour colour,
            List<Part> parts,
            Part main) {}

    private static final Table<Thing> TABLE = Table.of("things", Thing.class);
    private static final Thing FULL = new Thing(
            "a",
            2,
            7L,
            true,
            Instant.parse("2025-03-18T10:00:00.123456Z"),
            LocalDate.of(2025, 3, 18),
            Colour.DARK_BLUE,
            List.of(new Part("x", 0.5), new Part("y", -1)),
            new Part("z", 3));
    private static final Thing BARE = new Thing("b", 0, null, false, null, null, null, List.of(), null);

    @Test
    void namesColumnsInSnakeCase() {
        assertThat(TABLE.schema().fieldNames())
                .containsExactly(
                        "thing_id", "n_parts", "maybe", "is_whole", "seen_at", "seen_on", "colour", "parts", "main");
    }

    @Test
    void bringsEveryKindOfValueThroughSparkAndBack() {
        var rows = TABLE.rows(TestSession.spark(), List.of(FULL, BARE)).orderBy("thing_id");
        assertThat(TABLE.records(rows)).containsExactly(FULL, BARE);
        assertThat(rows.select("colour").first().getString(0)).isEqualTo("dark-blue");
    }

    @Test
    void refusesRowsWithoutOneOfItsColumns() {
        var rows = TABLE.rows(TestSession.spark(), List.of(FULL)).drop("colour");
        assertThatThrownBy(() -> TABLE.shape(rows)).hasMessageContaining("colour");
    }

    @Test
    void warehouseReplacesAppendsAndReads(@TempDir Path folder) {
        var warehouse = new Warehouse(TestSession.spark(), folder.toString());
        assertThat(warehouse.has(TABLE)).isFalse();
        assertThat(warehouse.read(TABLE).count()).isZero();
        warehouse.replace(TABLE, TABLE.rows(TestSession.spark(), List.of(BARE)));
        warehouse.append(TABLE, TABLE.rows(TestSession.spark(), List.of(FULL)));
        assertThat(TABLE.records(warehouse.read(TABLE))).containsExactlyInAnyOrder(FULL, BARE);
        warehouse.replace(TABLE, warehouse.read(TABLE).where("thing_id = 'a'"));
        assertThat(TABLE.records(warehouse.read(TABLE))).containsExactly(FULL);
    }

    @Test
    void takesATableWhoseFirstWriteWasKilledAsNotThere(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("things/_delta_log"));
        var warehouse = new Warehouse(TestSession.spark(), folder.toString());
        assertThat(warehouse.has(TABLE)).isFalse();
        warehouse.replace(TABLE, TABLE.rows(TestSession.spark(), List.of(FULL)));
        assertThat(warehouse.read(TABLE).count()).isEqualTo(1);
    }

    @Test
    void takesATableWithOtherColumnsAsNotThere(@TempDir Path folder) {
        var warehouse = new Warehouse(TestSession.spark(), folder.toString());
        Table<Part> older = Table.of("things", Part.class);
        warehouse.replace(older, older.rows(TestSession.spark(), List.of(new Part("x", 1))));
        assertThat(warehouse.read(TABLE).count()).isZero();
        warehouse.replace(TABLE, TABLE.rows(TestSession.spark(), List.of(FULL)));
        assertThat(TABLE.records(warehouse.read(TABLE))).containsExactly(FULL);
    }

    @Test
    void csvIsTheSameBytesForAnyOrderAndPartitioning(@TempDir Path folder) throws Exception {
        var quoted = new Thing("c \"q\", \n", 1, null, true, null, null, Colour.RED, List.of(new Part("ü", 1)), null);
        var hadoop = TestSession.spark().sessionState().newHadoopConf();
        var rows = TABLE.rows(TestSession.spark(), List.of(quoted, BARE, FULL)).drop("main");
        Csv.write(rows, folder + "/one.csv", hadoop);
        Csv.write(rows.repartition(5), folder + "/two.csv", hadoop);
        assertThat(Files.readString(folder.resolve("one.csv")))
                .isEqualTo(Files.readString(folder.resolve("two.csv")))
                .startsWith(
                        "thing_id,n_parts,maybe,is_whole,seen_at,seen_on,colour,parts\na,2,7,true,2025-03-18T10:00:00.123456Z,2025-03-18,dark-blue,")
                .contains("\"c \"\"q\"\", \n\",1,,true");
    }
}
