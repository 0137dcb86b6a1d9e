package io.parallax.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTermsTest {
    @Test
    void readsTitleAndTextInLowerCaseWithoutStopWordsAndDigits() {
        assertThat(ArticleTerms.terms("NATO's door", "The door isn't off-limits in 2025, Kyiv said.", "en", 3))
                .containsExactly("nato", "door", "door", "limits", "kyiv");
    }

    @Test
    void takesStopWordsOfTheArticlesLanguage() {
        assertThat(ArticleTerms.terms(null, "Die Verhandlungen der Minister", "de", 3))
                .containsExactly("verhandlungen", "minister");
        assertThat(ArticleTerms.terms(null, "через переговори", "uk", 3)).containsExactly("переговори");
    }

    @Test
    void readsArabicWithAndWithoutVowelSignsAlike() {
        assertThat(ArticleTerms.terms(null, "السَّلامُ في أوكرانيا", "ar", 3)).containsExactly("السلام", "أوكرانيا");
        assertThat(ArticleTerms.terms(null, "الســـلام", "ar", 3)).containsExactly("السلام");
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(ArticleTerms.terms(null, null, null, 3)).isEmpty();
        assertThat(ArticleTerms.terms("", " \n 12 %", "en", 3)).isEmpty();
    }

    @Test
    void comesBackFromDiskWithItsSettings(@TempDir Path folder) {
        var rows = NewsCorpus.rows(List.of(NewsCorpus.article("a", "An EU aid plan", "en")));
        var terms = new ArticleTerms();
        terms.set(terms.minLength(), 2);
        var model = new Pipeline().setStages(new PipelineStage[] {terms}).fit(rows);
        var path = folder.resolve("model").toString();
        save(model, path);
        assertThat(PipelineModel.load(path)
                        .transform(rows)
                        .select("terms")
                        .first()
                        .getList(0))
                .isEqualTo(List.of("eu", "aid", "plan"));
    }

    @Test
    void saysWhichColumnIsMissing() {
        var rows = NewsCorpus.rows(List.of()).drop("language");
        assertThatThrownBy(() -> new ArticleTerms().transform(rows)).hasMessageContaining("language");
    }

    static void save(PipelineModel model, String path) {
        try {
            model.save(path);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
