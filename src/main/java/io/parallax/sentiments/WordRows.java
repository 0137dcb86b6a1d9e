package io.parallax.sentiments;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where each feature of a vocabulary stands. Immutable. */
final class WordRows implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String[] vocabulary;
    private final Map<String, Integer> rows = new HashMap<>();

    WordRows(String[] vocabulary) {
        this.vocabulary = vocabulary;
        for (int row = 0; row < vocabulary.length; row++) {
            rows.put(vocabulary[row], row);
        }
    }

    /** Of the features that are there, each once. */
    Set<Integer> of(Collection<String> features) {
        var found = new HashSet<Integer>();
        for (var feature : features) {
            var row = rows.get(feature);
            if (row != null) {
                found.add(row);
            }
        }
        return found;
    }

    static WordRows read(DataInputStream in) throws IOException {
        var vocabulary = new String[in.readInt()];
        for (int row = 0; row < vocabulary.length; row++) {
            vocabulary[row] = in.readUTF();
        }
        return new WordRows(vocabulary);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(vocabulary.length);
        for (var feature : vocabulary) {
            out.writeUTF(feature);
        }
    }
}
