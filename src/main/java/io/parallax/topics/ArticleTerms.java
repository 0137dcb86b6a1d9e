package io.parallax.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Adds {@code terms}, the words of title and text that can say what an article is about: letters only, lower case, no stop
 * word of the article's language, not too short. In reading order, repeated as they repeat; empty where there are none.
 */
public final class ArticleTerms extends Transformer implements DefaultParamsWritable {
    private static final long serialVersionUID = 1L;
    private static final List<String> READS = List.of("title", "text", "language");
    static final String TERMS = "terms";

    private final String uid;
    private final IntParam minLength;

    public ArticleTerms(String uid) {
        this.uid = uid;
        minLength = new IntParam(this, "minLength", "letters a term has at least");
        setDefault(minLength, 3);
    }

    public ArticleTerms() {
        this(Identifiable$.MODULE$.randomUID("articleTerms"));
    }

    /** Letters a term has at least; 3 where not set. */
    public IntParam minLength() {
        return minLength;
    }

    @Override
    public Dataset<Row> transform(Dataset<?> articles) {
        transformSchema(articles.schema());
        int shortest = (Integer) getOrDefault(minLength);
        UDF3<String, String, String, List<String>> terms =
                (title, text, language) -> terms(title, text, language, shortest);
        var column = udf(terms, DataTypes.createArrayType(DataTypes.StringType, false));
        return articles.withColumn(TERMS, column.apply(col("title"), col("text"), col("language")));
    }

    static List<String> terms(String title, String text, String language, int minLength) {
        var stopWords = StopWords.of(language);
        var terms = new ArrayList<String>();
        for (var part : Arrays.asList(title, text)) {
            if (part != null) {
                TermScanner.scan(part, minLength, term -> {
                    if (!stopWords.contains(term)) {
                        terms.add(term);
                    }
                });
            }
        }
        return terms;
    }

    @Override
    public StructType transformSchema(StructType schema) {
        for (var column : READS) {
            var fields = Arrays.asList(schema.fieldNames());
            if (!fields.contains(column) || !schema.apply(column).dataType().equals(DataTypes.StringType)) {
                throw new IllegalArgumentException("ArticleTerms reads the string columns " + READS + "; " + column
                        + " is not among " + schema.simpleString());
            }
        }
        return schema.add(TERMS, DataTypes.createArrayType(DataTypes.StringType, false));
    }

    @Override
    public ArticleTerms copy(ParamMap extra) {
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

    public static MLReader<ArticleTerms> read() {
        return new DefaultParamsReader<>();
    }
}
