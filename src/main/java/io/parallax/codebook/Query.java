package io.parallax.codebook;

import java.io.Serializable;
import java.util.List;

/** A query as it was written: the tree of the query language. What each form finds is said in the package's chapter. */
public sealed interface Query extends Serializable {

    /** {@code NATO}: one word, folded. {@code at} is its offset in the text of the query, here and below. */
    record Word(String folded, int at) implements Query {}

    /** {@code =US}: one word with its case. */
    record Exact(String word, int at) implements Query {}

    /** {@code aspir*}, {@code colo?r}: words of a folded pattern; {@code *} is any run, {@code ?} one character. */
    record Wildcard(String pattern, int at) implements Query {}

    /** {@code ~join}: any inflected form of a lemma, folded, as the dictionaries of the codebook's languages have them. */
    record Lemma(String lemma, List<String> forms, int at) implements Query {
        public Lemma {
            forms = List.copyOf(forms);
        }
    }

    /** {@code @nato}: any entry of a named list. */
    record Term(String name, int at) implements Query {}

    /** {@code "off the table"}: at least two parts, adjacent and in order. */
    record Phrase(List<Query> parts) implements Query {
        public Phrase {
            parts = List.copyOf(parts);
        }
    }

    /** {@code A | B}: at least two options. */
    record Either(List<Query> options) implements Query {
        public Either {
            options = List.copyOf(options);
        }
    }

    /** {@code A & B}. */
    record Both(Query left, Query right) implements Query {}

    /** {@code A & !B}. */
    record Without(Query wanted, Query barred) implements Query {}

    /** {@code A NEAR/n B}. */
    record Near(Query left, int words, Query right) implements Query {}

    /** {@code A THEN/n B}. */
    record Then(Query left, int words, Query right) implements Query {}

    /** {@code A !NEAR/n B}. */
    record Apart(Query wanted, int words, Query barred) implements Query {}
}
