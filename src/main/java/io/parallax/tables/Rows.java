package io.parallax.tables;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** Streams of rows inside a task, never held whole, and small lists spread over tasks. */
public final class Rows {
    private Rows() {}

    /** Each item turned into another, when it is asked for. */
    public static <A, B> Iterator<B> map(Iterator<A> items, Function<? super A, ? extends B> each) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public B next() {
                return each.apply(items.next());
            }
        };
    }

    /** The streams of all items, one after the other; each is opened when the one before has ended. */
    public static <A, B> Iterator<B> stream(Iterator<A> items, Function<? super A, ? extends Iterator<B>> open) {
        return new Iterator<>() {
            private Iterator<B> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && items.hasNext()) {
                    current = open.apply(items.next());
                }
                return current.hasNext();
            }

            @Override
            public B next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return current.next();
            }
        };
    }

    /** One task an item, in order. */
    @SuppressWarnings("unchecked")
    public static <T> Dataset<T> parallel(SparkSession spark, List<? extends T> items) {
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var encoder = (Encoder<T>) Encoders.javaSerialization(Object.class);
        return spark.createDataset(
                context.parallelize((List<T>) items, Math.max(1, items.size())).rdd(), encoder);
    }
}
