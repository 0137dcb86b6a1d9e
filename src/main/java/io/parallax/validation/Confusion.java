package io.parallax.validation;

import io.parallax.tables.Table;

/**
 * One row per model, kind of source, class a person gave and class the model gave, where there is any such item.
 *
 * @param subject the model, as in {@link Evaluation}
 * @param kind of outlet or collection that the items come from; {@code *} for all
 * @param label class a person gave
 * @param said class the model gave without having learnt from the item
 * @param n items
 */
public record Confusion(String subject, String kind, String label, String said, long n) {

    public static final Table<Confusion> TABLE = Table.of("confusions", Confusion.class);
}
