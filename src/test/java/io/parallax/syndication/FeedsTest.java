package io.parallax.syndication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>The Courier</title><link>https://courier.example</link><language>en-gb</language>
            <item><title>Wall &amp; water</title><link>https://courier.example/1</link><guid isPermaLink="false">c-1</guid>
              <pubDate>Tue, 18 Mar 2025 09:30:00 +0100</pubDate><dc:creator>Ada Merrin</dc:creator><category>Town</category>
              <description>The council waits.</description>
              <content:encoded><![CDATA[<p>The council waits.</p><p>So does the <b>town</b>.</p>]]></content:encoded></item>
            <item><title><![CDATA[Four crossings]]></title><link>https://courier.example/2</link>
              <pubDate>some day in March</pubDate><description>&lt;p&gt;Only four.&lt;/p&gt;</description></item>
            </channel></rss>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Lindmoorer Bote</title>
            <entry><id>urn:b:1</id><title>Brücke kommt später</title><link rel="self" href="https://bote.example/x"/>
              <link rel="alternate" href="https://bote.example/1"/><published>2025-03-18T09:30:00Z</published>
              <updated>2025-03-19T09:30:00Z</updated><author><name>H. Trost</name></author>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Erst im Herbst.</p><p>Vielleicht.</p></div></content></entry>
            </feed>
            """;

    @Test
    void readsRss() {
        var items = Feeds.read(RSS.getBytes(UTF_8));
        assertThat(items.get(0))
                .isEqualTo(new Item(
                        "c-1",
                        "Wall & water",
                        "The council waits.\nSo does the town.",
                        "Tue, 18 Mar 2025 09:30:00 +0100",
                        "Ada Merrin",
                        "The Courier",
                        "https://courier.example/1",
                        "Town",
                        "en-gb",
                        null));
        assertThat(items.get(1).text()).isEqualTo("Only four.");
        assertThat(items.get(1).title()).isEqualTo("Four crossings");
        assertThat(items.get(1).published()).isEqualTo("some day in March");
    }

    @Test
    void readsAtom() {
        assertThat(Feeds.read(ATOM.getBytes(UTF_8)))
                .containsExactly(new Item(
                        "urn:b:1",
                        "Brücke kommt später",
                        "Erst im Herbst.\nVielleicht.",
                        "2025-03-18T09:30:00Z",
                        "H. Trost",
                        "Lindmoorer Bote",
                        "https://bote.example/1",
                        null,
                        "de",
                        null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void agreesWithRome(String format) throws FeedException {
        var feed = format.equals("rss") ? RSS : ATOM;
        var theirs = new SyndFeedInput().build(new StringReader(feed)).getEntries();
        var ours = Feeds.read(feed.getBytes(UTF_8));
        assertThat(ours)
                .extracting(Item::title)
                .isEqualTo(theirs.stream().map(SyndEntry::getTitle).toList());
        assertThat(ours)
                .extracting(Item::url)
                .isEqualTo(theirs.stream().map(SyndEntry::getLink).toList());
    }

    @Test
    void keepsTheWholeEntriesOfAFeedThatIsCutShort() {
        var half = Feeds.read(RSS.substring(0, RSS.indexOf("some day")).getBytes(UTF_8));
        assertThat(half).hasSize(2);
        assertThat(half.get(0).title()).isEqualTo("Wall & water");
        assertThat(half.get(1).damage()).contains("ends inside this entry");
        var unclosed = Feeds.read(RSS.substring(0, RSS.indexOf("</channel>")).getBytes(UTF_8));
        assertThat(unclosed).hasSize(3);
        assertThat(unclosed.get(2).damage()).contains("before its root element is closed");
    }

    @Test
    void readsTheEncodingThatIsDeclared() {
        var feed = RSS.replace("UTF-8", "windows-1251").replace("Wall &amp; water", "Дамба");
        assertThat(Feeds.read(feed.getBytes(Charset.forName("windows-1251")))
                        .get(0)
                        .title())
                .isEqualTo("Дамба");
    }

    @Test
    void knowsWhatIsNoFeed() {
        assertThat(Feeds.isFeed("<html><body>no</body></html>".getBytes(UTF_8))).isFalse();
        assertThat(Feeds.isFeed(new byte[0])).isFalse();
        assertThat(Feeds.read("<rss><channel></channel></rss>".getBytes(UTF_8))).isEmpty();
        assertThat(Feeds.isFeed("<rss><channel></channel></rss>".getBytes(UTF_8)))
                .isTrue();
    }
}
