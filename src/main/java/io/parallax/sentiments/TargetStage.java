package io.parallax.sentiments;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.parallax.embeddings.SentenceEncoder;
import io.parallax.embeddings.SentenceStates;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Adds {@code features} of {@code sentence} as seen from its target, the characters {@code begin} to {@code end}: a list of
 * {@link TargetWords}, or a vector of {@link SentenceStates#around}. Each row by itself.
 */
public final class TargetStage extends Transformer implements DefaultParamsWritable {
    private static final long serialVersionUID = 1L;
    static final String SENTENCE = "sentence";
    static final String BEGIN = "begin";
    static final String END = "end";
    static final String FEATURES = Features.FEATURES;

    private final String uid;
    private final Param<String> reads;

    public TargetStage(String uid) {
        this.uid = uid;
        reads = new Param<>(this, "reads", "words or embeddings");
        setDefault(reads, TargetReading.WORDS.word());
    }

    public TargetStage() {
        this(Identifiable$.MODULE$.randomUID("targetStage"));
    }

    /** {@code words} (where not set) or {@code embeddings}. */
    public Param<String> reads() {
        return reads;
    }

    TargetStage reading(TargetReading reading) {
        set(reads, reading.word());
        return this;
    }

    TargetReading reading() {
        return TargetReading.named((String) getOrDefault(reads));
    }

    @Override
    public Dataset<Row> transform(Dataset<?> targets) {
        transformSchema(targets.schema());
        var features = reading() == TargetReading.WORDS ? words() : states();
        return targets.withColumn(FEATURES, features.apply(col(SENTENCE), col(BEGIN), col(END)));
    }

    private static UserDefinedFunction words() {
        UDF3<String, Integer, Integer, List<String>> words = (sentence, begin, end) -> {
            var aspect = Aspect.of(sentence, begin, end);
            return TargetWords.of(aspect.sentence(), aspect.target());
        };
        return udf(words, DataTypes.createArrayType(DataTypes.StringType, false));
    }

    private static UserDefinedFunction states() {
        UDF3<String, Integer, Integer, Vector> states = (sentence, begin, end) -> {
            var aspect = Aspect.of(sentence, begin, end);
            return Vectors.dense(
                    SentenceEncoder.shared().encode(aspect.sentence()).around(aspect.target()));
        };
        return udf(states, SQLDataTypes.VectorType());
    }

    @Override
    public StructType transformSchema(StructType schema) {
        has(schema, SENTENCE, DataTypes.StringType);
        has(schema, BEGIN, DataTypes.IntegerType);
        has(schema, END, DataTypes.IntegerType);
        return schema.add(
                FEATURES,
                reading() == TargetReading.WORDS
                        ? DataTypes.createArrayType(DataTypes.StringType, false)
                        : SQLDataTypes.VectorType());
    }

    private static void has(StructType schema, String column, DataType type) {
        if (!Arrays.asList(schema.fieldNames()).contains(column)
                || !schema.apply(column).dataType().equals(type)) {
            throw new IllegalArgumentException("TargetStage reads sentence (string), begin and end (int); " + column
                    + " is not so among " + schema.simpleString());
        }
    }

    @Override
    public TargetStage copy(ParamMap extra) {
        return defaultCopy(extra);
    }

    @Override
    public String uid() {
        return uid;
    }

    @Override
    public MLWriter write() {
        return DefaultParamsWritable.super.write();
    }

    public static MLReader<TargetStage> read() {
        return new DefaultParamsReader<>();
    }
}
