package io.parallax.mentions;

import io.parallax.tables.Table;

/**
 * One row per rule that matches an article of a corpus at all, whether or not it gives a mention its span.
 *
 * @param rule framing and rule, as {@code framing/rule}
 * @param nArticles articles that it matches, at least 1
 * @param example what it matches in the one of them whose id is the smallest
 */
public record RuleUse(String rule, long nArticles, String example) {

    public static final Table<RuleUse> TABLE = Table.of("rule_uses", RuleUse.class);
}
