package io.parallax.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.codebook.Voice;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesReadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', nullValues = "-", textBlock = """
                    quoted     | Witkoff | "[[NATO is off the table]]," Witkoff said.
                    quoted     | Viktor Orban | '[[Kyiv cannot join NATO]],' Hungarian Prime Minister Viktor Orban wrote on X.
                    quoted     | Keith Kellogg | “I don't know,” said Keith Kellogg, the envoy. “But [[Kyiv will never join NATO]].”
                    quoted     | Rutte | Rutte said the line was clear. "[[Kyiv cannot join NATO now]]," he told reporters.
                    quoted     | Lavrov | Lavrov told the UN: "It is unacceptable. We said so. [[Kyiv will never join NATO]]."
                    quoted     | Medvedev | Medvedev [[called him "an illegitimate dictator]]".
                    quoted     | Trump | Trump [[praised Putin]] as “smart” on Friday.
                    quoted     | -       | "[[NATO is off the table]]," he said.
                    attributed | Zelensky | Zelensky: [[Kyiv will never join NATO]]
                    attributed | Trump   | [[NATO off the table]], Trump says
                    attributed | Kremlin | [[Kyiv will never join NATO]] – Kremlin
                    attributed | Sources | [[Kyiv to drop NATO bid]]: Sources
                    attributed | Moscow  | Moscow demands that [[Kyiv never join NATO]].
                    attributed | Sergei Lavrov | According to Foreign Minister Sergei Lavrov, [[Kyiv cannot join NATO]].
                    attributed | Lavrov  | [[Kyiv cannot join NATO]], according to Lavrov.
                    attributed | the Kremlin | In the Kremlin's view, [[Kyiv can never join NATO]].
                    attributed | Pete Hegseth | In the view of Pete Hegseth, [[Kyiv cannot join NATO]].
                    attributed | Dmitry Peskov | Dmitry Peskov, the Kremlin's spokesman, said on Tuesday that [[Kyiv would never join NATO]].
                    attributed | Dmitry Peskov | Kremlin spokesman Dmitry Peskov reiterated Wednesday that [[Kyiv could not join NATO]].
                    attributed | -       | He added that [[Kyiv would never join NATO]].
                    attributed | A senior US official | A senior US official told Reuters that [[NATO was off the table]].
                    attributed | Western diplomats | Western diplomats say [[Kyiv cannot join NATO]] while the war lasts.
                    attributed | Putin   | Putin's demand that [[Kyiv never join NATO]] has not changed.
                    attributed | Putin   | Putin wants [[Ukraine kept out of NATO]].
                    attributed | Robert Fico | Slovak leader Robert Fico has repeatedly insisted [[Kyiv cannot join NATO]].
                    attributed | Trump   | Trump, who has long argued that [[Kyiv cannot join NATO]], left the room.
                    attributed | Vance   | Asked about Kyiv's hopes, Vance replied that [[Kyiv could not join NATO]].
                    attributed | The ministry | The ministry said in a statement that [[Kyiv would not join NATO]].
                    attributed | Szijjarto | [[Kyiv must never join NATO]], insisted Szijjarto.
                    attributed | Macron and Merz | Macron and Merz agree that [[Kyiv cannot join NATO]] now.
                    attributed | Ushakov | The bloc, Ushakov stressed, [[will march east]].
                    attributed | Moscow  | The call came after Moscow repeatedly demanded that Kyiv [[renounce NATO]].
                    attributed | Europe  | Europe's officials met, and Europe says [[Kyiv must keep its land]], but others waver.
                    attributed | Members of the council | Members of the council say [[Kyiv will never join NATO]].
                    attributed | Ministers in both capitals | Ministers in both capitals insist [[Kyiv must not cede land]].
                    attributed | Moscow  | Moscow repeated its insistence that [[NATO agree never to admit Kyiv]].
                    attributed | Lavrov  | Lavrov restated the condition that [[Kyiv pledge to stay out of NATO]].
                    attributed | Russian | Russian complaints that [[NATO crowds its border]] go back decades.
                    attributed | -       | Ahead of the vote, she demanded that [[Kyiv give up the coast]].
                    attributed | -       | Visiting Riga, he said [[a truce was close]].
                    attributed | officials | [[Ceding the coast]], officials said, is up to Kyiv.
                    quoted     | -       | She added: ‘[[Kyiv will never join NATO]].
                    quoted     | President Trump | Olsen scolded the support for President Trump, who [[praised Putin]] as "smart".
                    quoted     | Dan Ostrow | Rep. Dan Ostrow Rejects Bill: "[[Kyiv Will Never Join NATO]]"
                    attributed | von Berg | [[NATO's door remains open]], von Berg said.
                    attributed | Macron  | Moscow does not [[want a truce]], Macron said.
                    attributed | The Kremlin | The Kremlin justified the war by pointing to [[NATO's march east]].
                    outlet     | -       | Next year [[the Baltic states will be attacked]].
                    quoted     | Per Holm | '[[Kyiv cannot join NATO]]': Former Vice President Per Holm
                    attributed | Norway's Foreign Minister | Norway's Foreign Minister said [[Kyiv could not join NATO]].
                    outlet     | -       | A group of senators concluded a trip to Kyiv after [[stalled talks]].
                    outlet     | -       | No nation has [[recognised Putin's claim to the coast]].
                    outlet     | -       | The senator refused to condemn [[Trump's admiration for Putin]].
                    outlet     | -       | Republicans did not denounce [[Trump's admiration for Putin]].
                    attributed | analysts | The claim that [[NATO is off the table]] is false, analysts say.
                    outlet     | -       | [[Kyiv will never join NATO]].
                    outlet     | -       | The summit ended with [[NATO off the table]].
                    outlet     | -       | The so-called "[[referendum]]" was held.
                    outlet     | -       | [[Trump's admiration for Putin]] is no secret.
                    outlet     | -       | Kyiv will have to [[recognise the annexed lands]].
                    outlet     | -       | The false claim that [[NATO is off the table]] spread quickly.
                    outlet     | -       | I think [[NATO is off the table]].
                    attributed | Holm    | [[NATO is off the table]], Holm denied on Monday.
                    attributed | Oslo    | [[NATO is off the table]], a claim Oslo denied.
                    attributed | Oslo    | [[NATO is off the table]], which Oslo denies.
                    attributed | Holm    | It is not true, said Holm, that [[NATO is off the table]].
                    attributed | The palace | The palace poured cold water on a report that [[NATO was off the table]].
                    attributed | Holm    | Asked if [[NATO was off the table]], Holm said no.
                    attributed | Holm    | Holm did not mince words: [[NATO is off the table]].
                    attributed | Holm    | Holm would not accept that [[NATO is off the table]].
                    outlet     | -       | [[NATO is off the table]], said no one ever.
                    outlet     | -       | Not a single ally has said [[NATO is off the table]].
                    outlet     | -       | Contrary to what Moscow says, [[NATO's door is open]].
                    outlet     | -       | Holm says [[NATO is off the table]], which is false.
                    outlet     | -       | Officials announced a curfew in the coast's [[illegally annexed]] ports.
                    outlet     | -       | Prosecutors charged him, alleging a part in the [[illegal annexation]] of the coast.
                    attributed | Oslo    | Oslo condemned the [[illegal annexation]] of the coast.
                    attributed | Oslo    | Oslo considers the vote an [[illegal annexation]].
                    attributed | Holm    | Holm flat out denied that [[NATO is off the table]].
                    attributed | Oslo and the Hague | Oslo and the Hague have said [[NATO is off the table]].
                    attributed | Per Holm | [[Kyiv cannot join NATO]], said Per Holm of the Holm Foundation.
                    attributed | an aide | [[A truce is near]], said an aide in the palace who asked not to be named.
                    attributed | top admiral | [[Riga will be next]], warns top admiral
                    attributed | Holm    | As Holm put it, [[NATO is off the table]].
                    attributed | the mayor | As the mayor sees it, [[Riga will be next]].
                    outlet     | -       | As Oslo pleads for calm, [[the talks have stalled]].
                    attributed | Oslo    | For Oslo, [[NATO in Kyiv is a red line]].
                    outlet     | -       | For years, [[NATO in Kyiv was a red line]].
                    attributed | an aide | The channel quoted an aide as saying that [[Kyiv cannot join NATO]].
                    attributed | Holm    | Holm was quoted by the channel as saying that [[Kyiv cannot join NATO]].
                    attributed | Holm    | [[Kyiv cannot join NATO]], the channel quoted Holm as saying.
                    attributed | Holm    | [[A truce is near]], if Holm is to be believed.
                    attributed | Oslo    | Among Oslo's demands: that [[Kyiv renounce NATO]].
                    attributed | Holm    | Holm has long held that [[Kyiv cannot join NATO]].
                    attributed | Jan Holm | Norway's foreign minister, Jan Holm, told the council that [[Kyiv cannot join NATO]].
                    outlet     | -       | Holm said he would fly home, two days after [[the talks collapsed]].
                    outlet     | -       | Oslo wants a say: how [[Kyiv was kept out of NATO]]
                    outlet     | -       | Under the pact, which Oslo heard of late, [[Kyiv would stay out of NATO]].
                    outlet     | -       | The draft would see [[Oslo quietly recognise the coast as Moscow's]].
                    outlet     | -       | Holm falsely claimed that [[NATO is off the table]].
                    outlet     | -       | Holm claimed, falsely, that [[NATO is off the table]].
                    attributed | Oslo    | Oslo said Holm had falsely claimed that [[NATO is off the table]].
                    outlet     | -       | Oslo's claim that [[NATO is off the table]] is false.
                    outlet     | -       | Calling the envoy [[a friend of Putin]] is absurd.
                    attributed | Holm    | Holm on Zelensky: [[Kyiv cannot join NATO]]
                    attributed | ex-envoy | [[Trump admires Putin]], ex-envoy recalls
                    attributed | Oslo    | First among Oslo's grievances is [[NATO's march east]].
                    attributed | Holm    | Speaking in Riga with the Finnish minister, Holm said on Friday [[Riga would be next]].
                    attributed | Holm    | [[The talks had stalled]], Holm confirmed to the channel.
                    attributed | critics | To critics, [[Trump admires Putin]] too much.
                    attributed | Scholars such as Holm | Scholars such as Holm argue that [[NATO's march east caused the war]].
                    outlet     | -       | There is nothing to back the claim that [[NATO is off the table]].
                    outlet     | -       | Few expect that [[a truce is near]].
                    outlet     | -       | Should [[Moscow strike Riga]], the allies would respond.
                    attributed | a staff assessment | [[Riga will be next]], a staff assessment concluded.
                    attributed | Oslo    | Oslo is against [[ceding the coast]].
                    outlet     | -       | Moscow would free the men, while Kyiv would pledge [[not to join NATO]].
                    attributed | Lund    | While insisting that [[Riga was safe]], Lund asked for more troops.
                    attributed | the coastal states | As the coastal states grow worried that [[Riga will be next]], troops arrive.
                    attributed | -       | Holm responds to claims that [[Riga will be next]]
                    attributed | The ministers | The ministers issued a letter throwing their support behind [[Kyiv's path into NATO]].
                    attributed | Holm    | As Holm openly admitted last week, [[NATO is off the table]].
                    quoted     | Holm    | The vote was denounced as a "[[sham]]" by Holm and mocked by Oslo.
                    quoted     | The mayor | The mayor warned that Moscow was arming not only at home, but waging "[[a war on Europe]]," and he said so twice.
                    attributed | Oslo    | From Oslo's perspective, [[NATO is off the table]].
                    attributed | Oslo    | Holm spoke of [[the bid for a seat, which Oslo called a threat]].
                    attributed | Jens Holm | [[NATO is off the table]], NATO Secretary-General Jens Holm said.
                    """)
    void areWhoseWordsTheyAre(String voice, String speaker, String marked) {
        var read = Marked.of(marked).voice();
        assertThat(read.voice()).as(marked).isEqualTo(Voice.valueOf(voice.toUpperCase(Locale.ROOT)));
        assertThat(read.speaker()).as(marked).isEqualTo(speaker);
    }
}
