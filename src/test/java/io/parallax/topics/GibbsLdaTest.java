package io.parallax.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GibbsLdaTest {
    private static final String[] VOCABULARY =
            NewsCorpus.SUBJECTS.stream().flatMap(java.util.List::stream).toArray(String[]::new);

    @Test
    void manyShardsFindTheSubjectsToo() {
        var model = lda().fit(counts());
        assertThat(purity(model)).isGreaterThan(0.99);
    }

    @Test
    void partitioningOfTheInputDoesNotMatter() {
        var once = lda().fit(counts().coalesce(1));
        var again = lda().fit(counts().repartition(5).orderBy(org.apache.spark.sql.functions.desc("article_id")));
        assertThat(again.topicsMatrix()).isEqualTo(once.topicsMatrix());
        assertThat(again.estimatedDocConcentration()).isEqualTo(once.estimatedDocConcentration());
    }

    @Test
    void countsEveryWordOnce() {
        var model = lda().setSweeps(30).fit(counts());
        double beta = model.topicsMatrix().toArray().length * model.getEffectiveTopicConcentration();
        assertThat(Arrays.stream(model.topicsMatrix().toArray()).sum() - beta).isCloseTo(60 * 40, within(1e-6));
    }

    @Test
    void itsModelIsMLlibsAndComesBackFromDisk(@TempDir Path folder) throws IOException {
        var model = (LocalLDAModel) lda().fit(counts());
        model.save(folder.resolve("lda").toString());
        assertThat(LocalLDAModel.load(folder.resolve("lda").toString()).topicsMatrix())
                .isEqualTo(model.topicsMatrix());
    }

    @Test
    void comesBackFromDiskAndCopiesWithItsSettings(@TempDir Path folder) throws IOException {
        lda().save(folder.resolve("estimator").toString());
        var loaded = GibbsLda.read().load(folder.resolve("estimator").toString());
        assertThat(loaded.copy(ParamMap.empty()).extractParamMap().toString())
                .isEqualTo(lda().extractParamMap().toString());
    }

    @Test
    void leavesNothingBehind() {
        var context = TestSession.spark().sparkContext();
        int before = context.getPersistentRDDs().size();
        lda().fit(counts());
        assertThat(context.getPersistentRDDs().size()).isEqualTo(before);
    }

    @Test
    void saysWhatColumnItNeeds() {
        assertThatThrownBy(() -> lda().fit(counts().drop("counts"))).hasMessageContaining("counts");
    }

    /** Some 240 words a shard: ten shards. */
    private static GibbsLda lda() {
        return new GibbsLda("lda").setK(3).setSeed(5).setSweeps(60).setShardWords(240);
    }

    private static Dataset<Row> counts() {
        return new CountVectorizerModel("counts", VOCABULARY)
                .setInputCol(ArticleTerms.TERMS)
                .setOutputCol("counts")
                .transform(new ArticleTerms("terms").transform(NewsCorpus.rows(NewsCorpus.articles(60))));
    }

    /** Share of a topic's weight that lies on the subject where it has most, over all topics. */
    private static double purity(LDAModel model) {
        var matrix = model.topicsMatrix();
        double pure = 0;
        double all = 0;
        for (int topic = 0; topic < 3; topic++) {
            var bySubject = new double[3];
            for (int term = 0; term < VOCABULARY.length; term++) {
                bySubject[term / 10] += matrix.apply(term, topic);
            }
            pure += Arrays.stream(bySubject).max().orElse(0);
            all += Arrays.stream(bySubject).sum();
        }
        return pure / all;
    }
}
