package io.parallax.report;

import java.util.List;

/**
 * Blocks under a heading. A section may hold sections; headings and the table of contents follow the nesting.
 *
 * @param title its heading
 * @param blocks what it holds, in order
 */
public record Section(String title, List<Block> blocks) implements Block {
    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section of(String title, Block... blocks) {
        return new Section(title, List.of(blocks));
    }

    @Override
    public void write(Html html) {
        html.section(title);
        blocks.forEach(block -> block.write(html));
        html.endSection();
    }
}
