package io.parallax.embeddings;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * One state a piece of a sentence, from the fourth of the model's six layers: on held-out folds of NewsMTSC it tells
 * sentiment towards a target better than the last. One session a JVM, shared by its threads; each sentence by itself,
 * because the network's numbers, quantised as it runs, depend on what shares a batch. Some 100 to 300 sentences of news a
 * second and core. Processors without VNNI round otherwise in places: states agree to about two digits across kinds of
 * machine, to the bit on one.
 */
public final class SentenceEncoder {
    /** Numbers in a state. */
    public static final int WIDTH = 384;

    /** Pieces read of a sentence. */
    private static final int MOST = 254;

    private static final String LAYER = "/encoder/layer.3/output/LayerNorm/Add_1_output_0";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;

    private SentenceEncoder() {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(ModelFile.network(LAYER), options);
            pieces = new WordPieces(ModelFile.vocabulary());
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot be opened: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The encoder of this JVM, opened when it is first asked for (about a second, 150 MB outside the heap). */
    public static SentenceEncoder shared() {
        return Shared.ENCODER;
    }

    /** Thread-safe. A sentence without a letter still has states: those of its two marks. */
    public SentenceStates encode(String sentence) {
        var read = pieces.of(sentence, MOST);
        var ones = new long[read.size()];
        Arrays.fill(ones, 1);
        try (var ids = tensor(read.ids());
                var mask = tensor(ones);
                var types = tensor(new long[read.size()]);
                var result = session.run(
                        Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types), Set.of(LAYER))) {
            return new SentenceStates(read, ((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed on '" + sentence + "': " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static final class Shared {
        private static final SentenceEncoder ENCODER = new SentenceEncoder();
    }
}
