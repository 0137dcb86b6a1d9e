package io.parallax.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * A collection cut into shards, one a partition. How many there are depends on the number of words, and who is in which on
 * the ids: the machine and the input's partitioning have no say.
 */
final class Shards {
    private static final int MOST = 256;

    private Shards() {}

    /** Reads the articles twice, shuffles their counts once. */
    static JavaRDD<Shard> of(Dataset<Row> articles, int shardWords, int k, long seed) {
        var rows = articles.javaRDD().map(row -> new Tuple2<>(row.getString(0), row.<Vector>getAs(1)));
        long words = rows.map(row -> (long) Shard.words(row._2())).reduce(Long::sum);
        int n = (int) Math.max(1, Math.min(MOST, words / shardWords));
        return rows.mapToPair(row -> new Tuple2<>(Math.floorMod(row._1().hashCode(), n), row))
                .partitionBy(new HashPartitioner(n))
                .mapPartitionsWithIndex((number, part) -> shard(number, part, k, seed), true);
    }

    private static Iterator<Shard> shard(
            int number, Iterator<Tuple2<Integer, Tuple2<String, Vector>>> part, int k, long seed) {
        var articles = new ArrayList<Tuple2<String, Vector>>();
        part.forEachRemaining(row -> articles.add(row._2()));
        articles.sort(Comparator.comparing(Tuple2::_1));
        return List.of(Shard.of(number, articles.stream().map(Tuple2::_2).toList(), k, seed))
                .iterator();
    }
}
