package io.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council voted on Tuesday to wait for another estimate.",
                "de | Der Gemeinderat hat am Mittwoch beschlossen, den Bau zu verschieben.",
                "fr | Le conseil municipal a repoussé le vote sur la rénovation du port.",
                "es | El ayuntamiento aplazó el lunes la decisión sobre el nuevo mercado.",
                "it | Il consiglio comunale ha rinviato la decisione sul nuovo mercato.",
                "pt | A câmara municipal adiou a decisão sobre o novo mercado da cidade.",
                "nl | De gemeenteraad heeft de beslissing over de nieuwe brug uitgesteld.",
                "pl | Rada miasta odłożyła głosowanie w sprawie remontu starego mostu.",
                "sv | Kommunfullmäktige har skjutit upp beslutet om den nya bron.",
                "tr | Belediye meclisi yeni köprüyle ilgili kararı gelecek aya erteledi.",
                "ru | Городской совет отложил решение о строительстве новой переправы.",
                "uk | Міська рада відклала голосування щодо ремонту старої дамби.",
                "be | Гарадскі савет адклаў рашэнне аб будаўніцтве новага моста.",
                "bg | Общинският съвет отложи решението за строежа на новия мост.",
                "el | Το δημοτικό συμβούλιο ανέβαλε την απόφαση για τη γέφυρα.",
                "ar | أجل مجلس المدينة القرار بشأن الجسر الجديد.",
                "fa | شورای شهر تصمیم درباره پل جدید را به تعویق انداخت.",
                "he | מועצת העיר דחתה את ההחלטה על הגשר החדש.",
                "zh | 市议会推迟了关于新桥的决定。",
                "ja | 市議会は新しい橋についての決定を延期した。",
                "ko | 시의회는 새 다리에 대한 결정을 미뤘다."
            })
    void findsTheLanguageOfASentence(String language, String text) {
        assertThat(Languages.guess(text).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"eng, en", "English, en", "en_GB, en-GB", "EN, en", "deu, de", "deutsch, de", "zh-Hans, zh-Hans"})
    void readsLanguagesAsTheyAreWritten(String written, String tag) {
        assertThat(Languages.tag(written)).isEqualTo(tag);
    }

    @Test
    void saysNothingWhereThereIsNothingToRead() {
        assertThat(Languages.guess("12 345 !").language()).isNull();
        assertThat(Languages.guess("").language()).isNull();
        assertThat(Languages.tag("gibberish-language")).isNull();
    }

    @Test
    void isRightOnMostWordPairs() throws IOException {
        var pairs = Path.of("../shared/corpora/language-id/word-pairs.tsv.gz");
        assumeTrue(Files.isRegularFile(pairs), "skipped: no ../shared/corpora/language-id/word-pairs.tsv.gz");
        int right = 0;
        int all = 0;
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(pairs)), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var parts = line.split("\t");
                right += parts[0].equals(Languages.guess(parts[1]).language()) ? 1 : 0;
                all++;
            }
        }
        assertThat(right / (double) all).isGreaterThan(0.85);
    }
}
