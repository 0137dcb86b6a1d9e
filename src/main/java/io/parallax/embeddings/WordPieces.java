package io.parallax.embeddings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the pieces of BERT's uncased vocabulary: words and single marks without case and accents, each by the
 * longest pieces that stand in the vocabulary (Devlin et al. 2019; Wu et al. 2016). Linear in the length of the text.
 */
final class WordPieces {
    private static final String UNKNOWN = "[UNK]";
    /** A word with more characters is unknown. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param most pieces beside the two marks; the rest of the text is not read */
    Pieces of(String text, int most) {
        var reading = new Reading(text, most);
        reading.add("[CLS]", 0, 0);
        reading.read();
        reading.add("[SEP]", text.length(), text.length());
        return reading.pieces();
    }

    private final class Reading {
        private final String text;
        private final int most;
        private final List<int[]> found = new ArrayList<>();

        /** The characters of a word as the vocabulary writes them, and where each comes from. */
        private final StringBuilder word = new StringBuilder();

        private final List<Integer> origins = new ArrayList<>();
        private int wordEnd;

        Reading(String text, int most) {
            this.text = text;
            this.most = most;
        }

        void read() {
            for (int at = 0; at < text.length() && found.size() <= most; ) {
                int point = text.codePointAt(at);
                int end = at + Character.charCount(point);
                if (isSpace(point)) {
                    flush();
                } else if (isMark(point) || isIdeograph(point)) {
                    flush();
                    spell(point, at, end);
                    flush();
                } else if (!isControl(point)) {
                    spell(point, at, end);
                }
                at = end;
            }
            flush();
            while (found.size() > most + 1) {
                found.remove(found.size() - 1);
            }
        }

        private void spell(int point, int begin, int end) {
            var plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT);
            plain.codePoints()
                    .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                    .forEach(each -> {
                        word.appendCodePoint(each);
                        while (origins.size() < word.length()) {
                            origins.add(begin);
                        }
                    });
            wordEnd = end;
        }

        private void flush() {
            if (word.isEmpty()) {
                return;
            }
            int known = found.size();
            int from = word.codePointCount(0, word.length()) > LONGEST_WORD ? -1 : 0;
            while (from >= 0 && from < word.length()) {
                from = piece(from);
            }
            if (from < 0) {
                found.subList(known, found.size()).clear();
                add(UNKNOWN, origins.get(0), wordEnd);
            }
            word.setLength(0);
            origins.clear();
        }

        /** Adds the longest piece that begins there; returns where the next one begins, -1 where there is none. */
        private int piece(int from) {
            for (int to = word.length(); to > from; to--) {
                var candidate = (from == 0 ? "" : "##") + word.substring(from, to);
                if (vocabulary.containsKey(candidate)) {
                    add(candidate, origins.get(from), to < word.length() ? origins.get(to) : wordEnd);
                    return to;
                }
            }
            return -1;
        }

        void add(String piece, int begin, int end) {
            found.add(new int[] {vocabulary.get(piece), begin, end});
        }

        Pieces pieces() {
            var ids = new long[found.size()];
            Arrays.setAll(ids, i -> found.get(i)[0]);
            return new Pieces(
                    ids,
                    found.stream().mapToInt(each -> each[1]).toArray(),
                    found.stream().mapToInt(each -> each[2]).toArray());
        }
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isControl(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> point == 0xFFFD;
        };
    }

    /** Punctuation, and every sign of ASCII that is neither letter nor digit. */
    private static boolean isMark(int point) {
        if (point < 128) {
            return point > 32 && point < 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int point) {
        return Character.isIdeographic(point) && Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }
}
