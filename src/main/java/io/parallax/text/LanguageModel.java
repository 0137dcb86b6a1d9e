package io.parallax.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * How frequent runs of one to four letters are in each language, behind the letters before: one row per run, one byte per language,
 * in sixteenths of a natural logarithm below 0.
 */
final class LanguageModel {
    private static final String RESOURCE = "/io/parallax/models/languages/model.bin.gz";
    static final int LONGEST = 4;
    private static final int ABSENT = 255;
    private static final double STEPS = 16;
    /** What a run costs that the model lacks, for each letter that has to be left out, and a letter that no language has. */
    private static final double LEFT_OUT = 3;

    private static final double UNKNOWN = 12;

    final String[] languages;
    private long[] keys = new long[1 << 19];
    private int[] rows = new int[1 << 19];
    private byte[] values = new byte[1 << 20];
    private int size;

    private LanguageModel(String[] languages) {
        this.languages = languages;
    }

    static LanguageModel read() {
        try (InputStream raw = LanguageModel.class.getResourceAsStream(RESOURCE);
                var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw), 1 << 16))) {
            var model = new LanguageModel(new String[in.readInt()]);
            for (int language = 0; language < model.languages.length; language++) {
                model.languages[language] = in.readUTF();
                model.read(in, language);
            }
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(DataInputStream in, int language) throws IOException {
        var letters = new char[LONGEST];
        for (int left = in.readInt(); left > 0; left--) {
            int lengths = in.readUnsignedByte();
            int shared = lengths >> 4;
            int length = shared + (lengths & 15);
            for (int i = shared; i < length; i++) {
                letters[i] = in.readChar();
            }
            int row = row(key(letters, 0, length), true);
            values[row * languages.length + language] = in.readByte();
        }
    }

    static long key(char[] text, int begin, int length) {
        long key = 0;
        for (int i = begin; i < begin + length; i++) {
            key = key << 16 | text[i];
        }
        return key;
    }

    /** Adds to each language's sum the logarithm of the frequency of a run; what the model lacks is read by its beginning. */
    void add(char[] text, int begin, int length, double[] sums) {
        var found = new int[length];
        for (int i = 0; i < length; i++) {
            found[i] = row(key(text, begin, length - i), false);
        }
        for (int language = 0; language < sums.length; language++) {
            sums[language] -= cost(found, language);
        }
    }

    private double cost(int[] found, int language) {
        for (int left = 0; left < found.length; left++) {
            int value = found[left] < 0 ? ABSENT : values[found[left] * languages.length + language] & 0xFF;
            if (value != ABSENT) {
                return value / STEPS + left * LEFT_OUT;
            }
        }
        return UNKNOWN + found.length * LEFT_OUT;
    }

    private int row(long key, boolean make) {
        int at = slot(key);
        if (keys[at] == key || !make) {
            return keys[at] == key ? rows[at] : -1;
        }
        if (size * 2 > keys.length) {
            grow();
            at = slot(key);
        }
        keys[at] = key;
        rows[at] = size++;
        int end = size * languages.length;
        if (end > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        Arrays.fill(values, end - languages.length, end, (byte) ABSENT);
        return rows[at];
    }

    private int slot(long key) {
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                rows[at] = oldRows[i];
            }
        }
    }
}
