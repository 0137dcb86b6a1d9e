package io.parallax.sentiments;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Adds {@code features}, the {@link ToneFeatures} of {@code sentence}; none where the sentence is null. */
public final class SentenceFeatures extends Transformer implements DefaultParamsWritable {
    private static final long serialVersionUID = 1L;
    static final String SENTENCE = "sentence";

    private final String uid;

    public SentenceFeatures(String uid) {
        this.uid = uid;
    }

    public SentenceFeatures() {
        this(Identifiable$.MODULE$.randomUID("sentenceFeatures"));
    }

    @Override
    public Dataset<Row> transform(Dataset<?> sentences) {
        transformSchema(sentences.schema());
        UDF1<String, List<String>> features = sentence -> sentence == null ? List.of() : ToneFeatures.of(sentence);
        var column = udf(features, DataTypes.createArrayType(DataTypes.StringType, false));
        return sentences.withColumn(Features.FEATURES, column.apply(col(SENTENCE)));
    }

    @Override
    public StructType transformSchema(StructType schema) {
        if (!Arrays.asList(schema.fieldNames()).contains(SENTENCE)
                || !schema.apply(SENTENCE).dataType().equals(DataTypes.StringType)) {
            throw new IllegalArgumentException(
                    "SentenceFeatures reads a string column sentence; found " + schema.simpleString());
        }
        return schema.add(Features.FEATURES, DataTypes.createArrayType(DataTypes.StringType, false));
    }

    @Override
    public SentenceFeatures copy(ParamMap extra) {
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

    public static MLReader<SentenceFeatures> read() {
        return new DefaultParamsReader<>();
    }
}
