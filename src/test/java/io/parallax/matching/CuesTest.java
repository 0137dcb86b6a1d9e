package io.parallax.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.codebook.Stance;
import io.parallax.text.Sections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One test at least for every section of the cue lists that decides a stance. */
class CuesTest {
    private static final Set<String> LISTS_OF_WORDS = Set.of(
            "stop",
            "stop-clause",
            "stop-comma",
            "complement",
            "condition",
            "relative",
            "weightless",
            "evaluating",
            "factive",
            "naming",
            "copula",
            "negator",
            "withholding");

    private static final String CASES = """
            denied clause      | denied     | The envoy denied that [[NATO was off the table]].
            denied clause      | denied     | Brussels pushed back against the idea that [[NATO is off the table]].
            denied clause      | denied     | There is no truth to reports that [[NATO is off the table]].
            denied clause      | denied     | He ruled out [[giving up the coast]].
            denied clause      | denied     | Nobody in the room believes that [[NATO is off the table]].
            denied clause      | affirmed   | The envoy denied the report, and [[NATO is off the table]].
            denied clause      | affirmed   | She rejected the plan, saying [[NATO is off the table]].
            denied clause      | affirmed   | The ministry denies an attack and argues that [[NATO is off the table]].
            denied clause      | affirmed   | Paris rejects the [[illegal annexation]] of the coast.
            denied clause      | affirmed   | Kyiv refused to name the men that saw [[NATO taken off the table]].
            denied clause      | affirmed   | The senator refused to condemn [[Trump's praise of Putin]].
            denied clause      | affirmed   | He would not apologise for [[Trump's friendship with Putin]].
            denied clause      | denied     | It's unlikely [[Russia would march on Riga]], the general said.
            denied clause      | affirmed   | He does not believe they meet when [[NATO is off the table]].
            denied near        | affirmed   | Nobody could explain why [[Trump admires Putin]].
            rejected clause    | denied     | The false claim that [[NATO is off the table]] went round the world.
            rejected clause    | denied     | Troll farms spread the lie that [[NATO is off the table]].
            rejected clause    | denied     | Under the guise of peace he put it about that [[NATO is off the table]].
            denied near        | denied     | Kyiv will not [[hand over the coast]].
            denied near        | denied     | It failed to [[bring peace closer]].
            denied near        | affirmed   | It did not rain, and [[NATO is off the table]].
            denied back        | denied     | The story that [[NATO is off the table]] is a fabrication.
            denied back        | denied     | The story that [[NATO is off the table]] is yet another Kremlin fabrication.
            denied back        | denied     | [[Handing over the coast]] is out of the question.
            denied back        | denied     | [[Handing over the coast]], officials said, is not up for discussion.
            denied back        | denied     | [[Handing over the coast]] would be a betrayal, the mayor said.
            denied clause      | denied     | The constitution forbids [[handing over the coast]].
            hedged clause      | hedged     | The minister refused to say whether [[NATO is off the table]].
            hedged clause      | hedged     | Berlin appears ready to take [[NATO off the table]].
            hedged clause      | hedged     | There are rumours that [[NATO is off the table]].
            hedged clause      | hedged     | Moscow raised the prospect of [[a pact within weeks]].
            hedged clause      | affirmed   | Moscow calls the prospect of [[NATO in Kyiv a red line]].
            hedged clause      | affirmed   | The idea and the possibility of [[NATO in Kyiv are off the table]].
            hedged near        | hedged     | Kyiv may [[hand over the coast]].
            hedged around      | hedged     | The draft reportedly takes [[NATO off the table]].
            hedged around      | hedged     | [[NATO is off the table]], reportedly.
            hedged back        | hedged     | [[A pact within weeks]] is possible.
            hedged back        | hedged     | Whether [[NATO is off the table]] remains to be seen.
            questioned clause  | questioned | If [[NATO is off the table]], talks can start.
            questioned clause  | questioned | Reporters asked whether [[NATO is off the table]].
            questioned clause  | questioned | They will sign on condition that [[NATO is off the table]].
            questioned back    | questioned | [[NATO off the table]] is a precondition.
            none               | affirmed   | Not only is [[NATO off the table]], the army shrinks too.
            none               | affirmed   | There is no doubt that [[NATO is off the table]].
            none               | affirmed   | He did not deny that [[NATO is off the table]].
            none               | affirmed   | It is no secret that [[NATO is off the table]].
            none               | affirmed   | The bloc will not budge on [[its open door]].
            none               | affirmed   | Kyiv never wavered on [[keeping its land]].
            inverted           | questioned | Were [[NATO off the table]], talks could start.
            inverted           | questioned | Should [[NATO be off the table]], talks will start.
            unreal             | questioned | [[Russia would march on Riga]] if it won there.
            presupposing       | affirmed   | Why is [[NATO off the table]]?
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = CASES)
    void decideTheStance(String section, String stance, String marked) {
        assertThat(Marked.of(marked).stance().stance())
                .as(section + ": " + marked)
                .isEqualTo(Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
    }

    @Test
    void haveATestForEachSection() {
        var sections = new TreeSet<>(
                Sections.read("/io/parallax/matching/cues-en.txt").lines().keySet());
        sections.removeAll(LISTS_OF_WORDS);
        var tested = new TreeSet<String>();
        CASES.lines()
                .forEach(line -> tested.add(line.substring(0, line.indexOf('|')).strip()));
        assertThat(tested).isEqualTo(sections);
    }

    @Test
    void areGivenWithTheirSpan() {
        var marked = Marked.of("The envoy denied on Monday that [[NATO was off the table]].");
        assertThat(marked.stance().cue().in(marked.text())).isEqualTo("denied on Monday that");
        assertThat(Marked.of("He said [[NATO was off the table]].").stance().cue())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    affirmed | NATO off the table     | [[NATO is off the table]].
                    denied   | NATO off the table     | [[NATO is not off the table]].
                    denied   | NATO off the table     | [[NATO isn't off the table]].
                    denied   | Kyiv accept a loss of land | [[Kyiv "will never accept a loss of land]]," he said.
                    affirmed | never let Kyiv in     | NATO must promise [[never to let Kyiv in]].
                    affirmed | NATO not on the table  | [[NATO is not on the table]].
                    affirmed | cannot join NATO       | Ukraine [[cannot join NATO]].
                    hedged   | NATO off the table     | [[NATO could be off the table]].
                    affirmed | may join NATO          | Ukraine [[may join NATO]].
                    questioned | if Russia attacks Riga | It will fight [[if Russia attacks Riga]].
                    denied   | never join NATO        | He denied that Kyiv will [[never join NATO]].
                    affirmed | NATO off the table     | He denied that [[NATO was not off the table]].
                    """)
    void leaveOutNegationThatTheMatchCallsFor(String stance, String own, String marked) {
        assertThat(Marked.of(marked).stance(own).stance())
                .as(marked)
                .isEqualTo(Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
    }

    @Test
    void ofLanguagesWithoutListsAreQuestionMarksOnly() {
        var text = "Ist die NATO vom Tisch? Er bestreitet, dass die NATO vom Tisch ist.";
        var discourse = Discourse.of(Place.BODY, text, io.parallax.text.Sentences.in(text), "de");
        assertThat(discourse
                        .stance(new io.parallax.text.Span(8, 22), 0, word -> true)
                        .stance())
                .isEqualTo(Stance.QUESTIONED);
        assertThat(discourse
                        .stance(new io.parallax.text.Span(48, 62), 1, word -> true)
                        .stance())
                .isEqualTo(Stance.AFFIRMED);
    }
}
