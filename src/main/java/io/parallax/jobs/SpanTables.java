package io.parallax.jobs;

import io.parallax.articles.Article;
import io.parallax.mentions.Mention;
import io.parallax.stories.Story;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What counting reads: articles as far as the span goes; stories and mentions whole, as only those of an article count. */
record SpanTables(Maker maker, Span span) {

    Dataset<Row> articles() {
        return span.of(maker.read(Article.TABLE));
    }

    Dataset<Row> stories() {
        return maker.read(Story.TABLE);
    }

    Dataset<Row> mentions() {
        return maker.read(Mention.TABLE);
    }
}
