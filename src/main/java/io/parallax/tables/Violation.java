package io.parallax.tables;

/**
 * One row per place where a table breaks its contract; no rows where it holds.
 *
 * @param table its name
 * @param contract what should hold, in words
 * @param place the row or rows, as key=value
 * @param expected what should stand there
 * @param found what does
 */
public record Violation(String table, String contract, String place, String expected, String found) {

    public static final Table<Violation> TABLE = Table.of("violations", Violation.class);
}
