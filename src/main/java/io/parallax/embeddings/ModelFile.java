package io.parallax.embeddings;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The two files of the MiniLM jar: the network and its vocabulary. */
final class ModelFile {
    private static final String NETWORK = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    private ModelFile() {}

    /**
     * The network with one more output. It only offers its last layer, which is made for comparing sentences and has
     * forgotten much of who does what to whom. ONNX files are protocol buffers, where what is appended is merged: an output
     * entry behind the file is an output of the network.
     *
     * @param output a value inside the network, of floats
     */
    static byte[] network(String output) throws IOException {
        var type = field(2, field(1, new byte[] {8, 1}));
        var entry = concat(field(1, output.getBytes(StandardCharsets.UTF_8)), type);
        return concat(read(NETWORK), field(7, field(12, entry)));
    }

    static Map<String, Integer> vocabulary() throws IOException {
        var vocabulary = new HashMap<String, Integer>();
        new ObjectMapper()
                .readTree(read(TOKENIZER))
                .path("model")
                .path("vocab")
                .fields()
                .forEachRemaining(
                        word -> vocabulary.put(word.getKey(), word.getValue().asInt()));
        return vocabulary;
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream file = ModelFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the sentence model is not on the class path: " + name
                        + " is missing; on a cluster, send the jars of target/embeddings/lib with --jars");
            }
            return file.readAllBytes();
        }
    }

    /** A length-delimited field of a protocol buffer. */
    private static byte[] field(int number, byte[] content) {
        var out = new ByteArrayOutputStream();
        varint(out, number << 3 | 2);
        varint(out, content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static void varint(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest > 127) {
            out.write(rest & 127 | 128);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static byte[] concat(byte[] left, byte[] right) {
        var both = new ByteArrayOutputStream(left.length + right.length);
        both.writeBytes(left);
        both.writeBytes(right);
        return both.toByteArray();
    }
}
