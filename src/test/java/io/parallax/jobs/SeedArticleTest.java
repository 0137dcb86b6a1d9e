package io.parallax.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Voice;
import io.parallax.matching.Engine;
import io.parallax.matching.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The article the project started from; it is not part of the project. */
class SeedArticleTest {
    private static final Path SEED = Path.of("../shared/corpora/seed/article.txt");

    @Test
    void carriesSixFramingsAndNatoInTheOutletsVoiceAndWitkoffs() throws IOException {
        boolean isThere = Files.exists(SEED);
        if (!isThere) {
            System.out.println("skipped: the seed article is not at " + SEED);
        }
        assumeTrue(isThere, "the seed article is not there");
        var text = Files.readString(SEED);
        int title = text.indexOf('\n');
        var engine = Engine.of(Codebook.read(Path.of("data/codebooks/ukraine-settlement.yaml")));
        var found = engine.read("en", text.substring(0, title), text.substring(title + 1))
                .findings();
        assertThat(found.stream().map(Finding::framing).collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(6);
        var nato = found.stream()
                .filter(finding -> finding.framing().equals("nato-off-the-table"))
                .toList();
        assertThat(nato).anyMatch(finding -> finding.voice() == Voice.OUTLET);
        assertThat(nato)
                .anyMatch(finding ->
                        finding.voice() == Voice.QUOTED && finding.speaker().contains("Witkoff"));
    }
}
