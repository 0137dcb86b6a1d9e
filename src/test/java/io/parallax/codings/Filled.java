package io.parallax.codings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sheets as coders hand them in, for tests. */
public final class Filled {
    private Filled() {}

    /** What a coder says of each item; no codes means none. */
    public static String sheet(List<Item> items, Function<Item, List<Code>> coder) {
        var rows = new ArrayList<List<String>>();
        for (var item : items) {
            var codes = coder.apply(item);
            if (codes.isEmpty()) {
                rows.add(row(item, new Code(Sheet.NONE, "", "", "")));
            }
            codes.forEach(code -> rows.add(row(item, code)));
        }
        return Sheet.csv(rows);
    }

    private static List<String> row(Item item, Code code) {
        return List.of(
                item.item(),
                item.place(),
                item.sentence(),
                code.framing(),
                code.stance(),
                code.voice(),
                code.speaker());
    }

    /** A coder who says what the detector says. */
    public static List<Code> asFound(Item item) {
        return item.found().stream()
                .map(found -> new Code(found.framing(), found.stance(), found.voice(), ""))
                .toList();
    }
}
