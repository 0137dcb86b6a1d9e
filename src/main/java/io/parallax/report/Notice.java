package io.parallax.report;

/**
 * A remark that must not be overlooked.
 *
 * @param weight how grave it is
 * @param text what it says
 */
public record Notice(Weight weight, Paragraph text) implements Block {
    /** What the reader should make of it. */
    public enum Weight {
        /** Good to know. */
        NOTE,
        /** Numbers near it should not be read without it. */
        WARNING
    }

    public static Notice note(String text) {
        return note(Paragraph.of(text));
    }

    public static Notice note(Paragraph text) {
        return new Notice(Weight.NOTE, text);
    }

    public static Notice warning(String text) {
        return warning(Paragraph.of(text));
    }

    public static Notice warning(Paragraph text) {
        return new Notice(Weight.WARNING, text);
    }

    @Override
    public void write(Html html) {
        boolean warning = weight == Weight.WARNING;
        html.open("div", "class", warning ? "notice warning" : "notice", "role", "note");
        html.element("strong", warning ? "Caution" : "Note", "class", "notice-word");
        text.write(html);
        html.close();
    }
}
