package io.parallax.syndication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewsItemsTest {
    private static final String NITF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <nitf xml:lang="en"><head><title>Wall</title><docdata><doc-id regsrc="WD" id-string="wd-17"/><date.issue norm="20250318T093000Z"/></docdata>
            <pubdata name="Wire Desk" position.section="Town"/></head>
            <body><body.head><hedline><hl1>The wall waits</hl1></hedline><byline>By Ada Merrin</byline></body.head>
            <body.content><block><p>The council waits.</p><media><media-caption>A wall</media-caption></media><p>So does the town.</p></block></body.content></body></nitf>
            """;
    private static final String NEWSML = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="tag:wd,2025:1" version="2" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider literal="WD"><name>Wire Desk</name></provider>
              <versionCreated>2025-03-18T10:00:00Z</versionCreated><firstCreated>2025-03-18T09:30:00Z</firstCreated></itemMeta>
              <contentMeta><headline>The wall waits</headline><by>Ada Merrin</by><language tag="en-GB"/><subject qcode="s:1"><name>Town</name></subject></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>The council waits.</p><p>So does the town.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="tag:wd,2025:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>
            </itemSet></newsMessage>
            """;

    @Test
    void readsNitf() {
        assertThat(NewsItems.nitf(NITF.getBytes(UTF_8)))
                .containsExactly(new Item(
                        "wd-17",
                        "The wall waits",
                        "The council waits.\nSo does the town.",
                        "20250318T093000Z",
                        "Ada Merrin",
                        "Wire Desk",
                        null,
                        "Town",
                        "en",
                        null));
    }

    @Test
    void readsTheTextItemsOfNewsMl() {
        assertThat(NewsItems.newsml(NEWSML.getBytes(UTF_8)))
                .containsExactly(new Item(
                        "tag:wd,2025:1",
                        "The wall waits",
                        "The council waits.\nSo does the town.",
                        "2025-03-18T09:30:00Z",
                        "Ada Merrin",
                        "Wire Desk",
                        null,
                        "Town",
                        "en-GB",
                        null));
    }

    @Test
    void saysWhereADocumentIsCutShort() {
        var half = NITF.substring(0, NITF.indexOf("So does")).getBytes(UTF_8);
        assertThat(NewsItems.nitf(half).get(0).damage()).isNotNull();
        var news = NEWSML.substring(0, NEWSML.indexOf("So does")).getBytes(UTF_8);
        assertThat(NewsItems.newsml(news)).extracting(Item::damage).doesNotContainNull();
    }

    @Test
    void findsNothingInOtherXml() {
        assertThat(NewsItems.nitf("<a/>".getBytes(UTF_8))).isEmpty();
        assertThat(NewsItems.newsml("<a/>".getBytes(UTF_8))).isEmpty();
    }
}
