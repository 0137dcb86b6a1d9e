package io.parallax.articles;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The part of a file that one task reads: the records that begin in {@code [begin, end)}.
 *
 * @param file the file as the job names it
 * @param uri where it is
 * @param begin first byte
 * @param end behind the last byte; {@link Long#MAX_VALUE} for the whole file
 */
record Split(String file, String uri, long begin, long end) implements Serializable {

    private static final long LARGEST = 64L << 20;
    private static final long PACK = 16L << 20;

    /** Big files are split where that is possible; many small ones share a task. */
    static List<List<Split>> plan(List<InputFile> files, Input input) {
        var packs = new ArrayList<List<Split>>();
        var pack = new ArrayList<Split>();
        long packed = 0;
        for (var file : files) {
            for (var split : of(file, input)) {
                pack.add(split);
                packed += Math.min(file.length(), LARGEST) + (1 << 16);
                if (packed >= PACK) {
                    packs.add(List.copyOf(pack));
                    pack.clear();
                    packed = 0;
                }
            }
        }
        if (!pack.isEmpty()) {
            packs.add(List.copyOf(pack));
        }
        return packs;
    }

    private static List<Split> of(InputFile file, Input input) {
        if (file.length() <= LARGEST || !isSplittable(file, input)) {
            return List.of(new Split(file.file(), file.uri(), 0, Long.MAX_VALUE));
        }
        var splits = new ArrayList<Split>();
        for (long begin = 0; begin < file.length(); begin += LARGEST) {
            splits.add(new Split(file.file(), file.uri(), begin, Math.min(file.length(), begin + LARGEST)));
        }
        return splits;
    }

    /** A record that may hold line breaks cannot be found from the middle of a file; a gzip member of an archive can. */
    private static boolean isSplittable(InputFile file, Input input) {
        return switch (input.format()) {
            case WARC, ARC, WET -> file.uri().toLowerCase(Locale.ROOT).endsWith(".gz");
            case JSONL -> !Compression.isCompressed(file.uri());
            case CSV, TSV -> input.options().quote() == null && !Compression.isCompressed(file.uri());
            default -> false;
        };
    }
}
