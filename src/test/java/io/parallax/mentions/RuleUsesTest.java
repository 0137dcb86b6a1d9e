package io.parallax.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import io.parallax.codebook.Codebook;
import io.parallax.documents.Document;
import io.parallax.matching.Engine;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import scala.reflect.ClassTag$;

class RuleUsesTest {
    private static final Codebook CODEBOOK = Codebook.of(Document.parse("u.yaml", """
            codebook: u
            version: 1
            framings:
              - id: f
                rules:
                  - {id: table, match: 'NATO NEAR/8 table'}
                  - {id: late, match: 'NATO & table'}
                  - {id: head, match: talks, scope: headline}
                  - {id: never, match: 'peace NEAR/1 prize'}
                unless: [troops]
            """));

    private static Row article(String id, String language, String title, String text) {
        return RowFactory.create(id, title, text, language);
    }

    /** A rule counts where it matches though another gives the span, or an unless bars the mention. */
    @Test
    void countsArticlesByRuleAndShowsASentenceOfTheFirst() {
        var spark = TestSession.spark();
        var articles = spark.createDataFrame(
                List.of(
                        article("a2", "en", "Talks", "No. NATO is off the table. NATO is on the table."),
                        article("a1", "en-GB", null, "Peace. The NATO troops are on the table."),
                        article("a3", null, "Talks and talks", "Nothing."),
                        article("a4", "de", "Talks", "NATO table")),
                new StructType()
                        .add("article_id", DataTypes.StringType)
                        .add("title", DataTypes.StringType)
                        .add("text", DataTypes.StringType)
                        .add("language", DataTypes.StringType));
        var engine = spark.sparkContext().broadcast(Engine.of(CODEBOOK), ClassTag$.MODULE$.<Engine>apply(Engine.class));
        for (int partitions : new int[] {1, 4}) {
            assertThat(RuleUse.TABLE.records(RuleUses.of(articles.repartition(partitions), engine)))
                    .containsExactlyInAnyOrder(
                            new RuleUse("f/table", 2, "The NATO troops are on the table."),
                            new RuleUse("f/late", 2, "The NATO troops are on the table."),
                            new RuleUse("f/head", 2, "Talks"));
        }
    }
}
