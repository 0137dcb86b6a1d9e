package io.parallax.report;

import java.util.List;

/**
 * Blocks that stay folded until the reader opens them; printed open.
 *
 * @param summary what the reader clicks on
 * @param blocks what unfolds
 */
public record Details(String summary, List<Block> blocks) implements Block {
    public Details {
        blocks = List.copyOf(blocks);
    }

    public static Details of(String summary, Block... blocks) {
        return new Details(summary, List.of(blocks));
    }

    @Override
    public void write(Html html) {
        html.open("details", "class", "fold").element("summary", summary).open("div", "class", "folded");
        blocks.forEach(block -> block.write(html));
        html.close().close();
    }
}
