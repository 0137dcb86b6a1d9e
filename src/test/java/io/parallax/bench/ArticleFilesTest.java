package io.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallax.bench.ArticleFiles.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    @TempDir
    private Path folder;

    @Test
    void readsEveryFormatOfAFolderInOrderOfName() throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
            out.write("{\"title\":\"T\",\"text\":\"one\"}\n{\"text\":\" \"}\n{\"body\":\"two\"}\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("b.csv"), "id,Headline,Content\n1,H,\"three, \"\"3\"\"\nlines\"\n2,,\n");
        Files.writeString(folder.resolve("c.tsv"), "text\ttitle\nfour\tF\n");
        Files.writeString(folder.resolve("notes.txt"), "no article");
        assertThat(ArticleFiles.read(List.of(folder)))
                .containsExactly(
                        new Article("T", "one"),
                        new Article(null, "two"),
                        new Article("H", "three, \"3\"\nlines"),
                        new Article("F", "four"));
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        var file = folder.resolve("b.csv");
        Files.writeString(file, "id,lead\n1,x\n");
        assertThatThrownBy(() -> ArticleFiles.read(List.of(file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("b.csv: found the columns [id, lead]; needed: one of [text, content, body");
    }

    /** The same articles give the same rules, and fewer rules are the first of more. */
    @Test
    void drawsContentWordsByAFixedSeed() {
        var text = "The council of the town voted against a new bridge over the old harbour because the state of the"
                + " water under the road to the estate was worse than anybody thought it could be after such a winter.";
        var rules = DrawnRules.of(List.of(text), 8);
        assertThat(rules).hasSize(8).doesNotHaveDuplicates().isEqualTo(DrawnRules.of(List.of(text), 8));
        assertThat(DrawnRules.of(List.of(text), 5)).isEqualTo(rules.subList(0, 5));
        assertThat(rules).noneMatch(rule -> rule.matches("\"?(the|of|a|was|to) .*|.* (the|of|a|was|to)\"?"));
        assertThatThrownBy(() -> DrawnRules.of(List.of(text), 5_000)).hasMessageContaining("needed: 5000");
    }
}
