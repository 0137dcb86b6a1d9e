package io.parallax.matching;

import io.parallax.codebook.Scope;
import java.io.Serializable;

/**
 * A compiled query and what its matches mean.
 *
 * @param plan what to look for
 * @param scope the stretch a match must lie in
 * @param number index of the query among all of the codebook's, which breaks ties between spans
 * @param language ISO 639 code that an article's language must have, null for any
 */
record Pattern(Plan plan, Scope scope, int number, String language) implements Serializable {

    boolean reads(String articleLanguage) {
        return language == null || articleLanguage == null || language.equals(articleLanguage);
    }
}
