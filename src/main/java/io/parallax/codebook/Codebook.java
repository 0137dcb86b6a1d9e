package io.parallax.codebook;

import io.parallax.documents.Document;
import io.parallax.documents.Mistakes;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The analyst's instrument: everything that decides what is counted.
 *
 * @param id for people
 * @param version for people; set by whoever edits
 * @param hash SHA-256 (64 hexadecimal digits) of the content: comments, order of keys and layout do not change it
 * @param languages BCP 47, at least one; {@code ~lemma} is looked up in each that has a dictionary
 * @param about what makes an article one on the codebook's subject, null where the codebook does not say
 * @param terms named lists, in the order of the file; each entry a query
 * @param framings at least one, in the order of the file
 * @param targets actors that tone is measured towards: name to a query that finds them, in the order of the file
 */
public record Codebook(
        String id,
        String version,
        String hash,
        List<String> languages,
        Query about,
        Map<String, List<Query>> terms,
        List<Framing> framings,
        Map<String, Query> targets)
        implements Serializable {

    /** Reads and checks a file; {@link Mistakes} lists everything that has to be repaired. */
    public static Codebook read(Path path) {
        return of(Document.read(path));
    }

    /** Whether articles in a language (BCP 47) are read; regions make no difference, and null, not known, is read. */
    public boolean covers(String language) {
        return language == null
                || languages.stream().anyMatch(covered -> primary(covered).equals(primary(language)));
    }

    private static String primary(String language) {
        return language.toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
    }

    /** What its rules and their {@code unless} look for, in the file's order, and last its {@code about} where it has one. */
    public Stream<Query> queries() {
        var ofFramings = framings.stream()
                .flatMap(
                        framing -> Stream.concat(framing.rules().stream().map(Rule::match), framing.unless().stream()));
        return Stream.concat(ofFramings, Stream.ofNullable(about));
    }

    /** Checks a document that has been read. */
    public static Codebook of(Document document) {
        return new CodebookReader(document).codebook();
    }
}
