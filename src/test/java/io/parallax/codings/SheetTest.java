package io.parallax.codings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallax.documents.Mistakes;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
    private static final Sample SAMPLE =
            new Sample("ab12", 1, List.of("open", "shut"), List.of("affirmed"), 10, 3, "book", "1", "h", "2");
    private static final List<Item> ITEMS = List.of(
            item(1, "He said, \"No,\" and left."), item(2, "The door is open."), item(3, "Nothing, in two\nlines"));

    private static final String SHEET = """
            item,place,sentence,framing,stance,voice,speaker
            ab12-0003,body,"Nothing, in two
            lines",none,,,
            ab12-0001,body,"He said, ""No,"" and left.",shut,affirmed,quoted,He
            ab12-0002,body,The door is open.,open,affirmed,outlet,
            ab12-0002,body,The door is open.,shut,denied,outlet,
            """;

    private static Item item(int number, String sentence) {
        return new Item(
                "ab12",
                "ab12-000" + number,
                "a",
                "s",
                "Outlet",
                "2025",
                "body",
                0,
                9,
                sentence,
                Strata.OTHER,
                0.3,
                List.of(new Verdict("open", "rule", "hedged", "quoted")));
    }

    private static Map<String, List<Code>> read(String sheet) {
        return Codings.read("c.csv", new StringReader(sheet), SAMPLE, ITEMS);
    }

    @Test
    void tellsCodersNothingOfTheVerdictTheOutletOrTheDate() {
        var sheet = Sheet.blank(ITEMS, 1);
        assertThat(sheet).contains("ab12-0001,body,\"He said, \"\"No,\"\" and left.\",,,,");
        assertThat(sheet).doesNotContain("Outlet", "2025", "rule", "hedged", "0.3", Strata.OTHER);
    }

    @Test
    void quotesWhateverHoldsQuotationMarks() {
        assertThat(Sheet.blank(List.of(item(2, "The \"door\" is open.")), 1))
                .contains("ab12-0002,body,\"The \"\"door\"\" is open.\",,,,");
    }

    @Test
    void readsBackWhatWasHandedOut() {
        assertThatThrownBy(() -> read(Sheet.blank(ITEMS, 2)))
                .hasMessageContaining("framing: found ''; allowed: open, shut, or none");
        var codes = read(SHEET);
        assertThat(codes.get("ab12-0003")).isEmpty();
        assertThat(codes.get("ab12-0001")).containsExactly(new Code("shut", "affirmed", "quoted", "He"));
        assertThat(codes.get("ab12-0002")).hasSize(2);
        assertThat(Codings.sampleId(SHEET)).isEqualTo("ab12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ab12-0001,body | ab12-0009,body | 4 | item 'ab12-0009' is not in sample ab12",
                "and left | and stayed | 4 | the sentence of ab12-0001 is not the one that was drawn",
                "ab12-0001,body | ab12-0001,headline | 4 | the sentence of ab12-0001 is not the one",
                "shut,affirmed | closed,affirmed | 4 | found 'closed'; allowed: open, shut, or none",
                "open,affirmed | open,yes | 5 | stance: found 'yes'; allowed: affirmed, denied, hedged, questioned",
                "affirmed,quoted | affirmed,said | 4 | voice: found 'said'; allowed: outlet, quoted, attributed",
                "shut,denied | open,denied | 6 | item ab12-0002 has 'open' twice",
                "shut,denied,outlet | none,, | 6 | item ab12-0002 has 'none' beside another code",
                "lines\",none | lines\", | 2 | framing: found ''",
                "voice | tone | 1 | no column voice; a sheet has item,place,sentence,framing,stance,voice,speaker"
            })
    void refusesWhatDoesNotFitWithItsLine(String from, String to, int line, String message) {
        assertThat(SHEET).contains(from);
        assertThatThrownBy(() -> read(SHEET.replace(from, to == null ? "" : to)))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("c.csv:" + line + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void refusesASheetThatLacksSentences() {
        var cut = SHEET.substring(0, SHEET.indexOf("ab12-0002"));
        assertThatThrownBy(() -> read(cut)).hasMessageContaining("1 of 3 sentences have no row: ab12-0002;");
    }

    @Test
    void takesBlanksAsSpreadsheetsWriteThem() {
        assertThat(read(SHEET.replace("\n", "\r\n"))).hasSize(3);
    }

    @Test
    void takesADenialForItsOppositesAffirmation() {
        var opposites = Map.of("open", "shut", "shut", "open");
        var denied = new Code("open", "denied", "outlet", "");
        var shut = new Code("shut", "affirmed", "quoted", "");
        assertThat(denied.toldAs(List.of(shut), opposites)).isEqualTo(new Code("shut", "affirmed", "outlet", ""));
        assertThat(denied.toldAs(List.of(), opposites)).isEqualTo(denied);
        assertThat(denied.toldAs(List.of(shut, denied), opposites)).isEqualTo(denied);
        assertThat(new Code("open", "hedged", "outlet", "")
                        .toldAs(List.of(shut), opposites)
                        .framing())
                .isEqualTo("open");
    }
}
