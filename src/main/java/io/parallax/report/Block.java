package io.parallax.report;

/** Something that stands on a page, one below the other, and writes itself. */
public sealed interface Block permits Section, Paragraph, Notice, Figures, Grid, Chart, Evidence, Details, TermList {

    void write(Html html);
}
