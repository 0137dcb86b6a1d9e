package io.parallax.jobs;

import io.parallax.articles.Input;
import io.parallax.codebook.Stance;
import io.parallax.documents.Document;
import io.parallax.sentiments.TargetReading;
import java.util.List;
import java.util.Set;

/**
 * A job file, checked: what to read, with which codebook, and where the results go.
 *
 * @param name of the job
 * @param base folder that relative paths start from, as a URI that ends in a slash
 * @param inputs with absolute paths
 * @param codebook path
 * @param outlets path of the registry, null without one
 * @param warehouse folder of the tables
 * @param report folder of the report
 * @param period day, week, month, quarter or year
 * @param carries stances with which a mention makes its article carry the framing
 * @param options of single steps
 * @param document the file it was read from, for messages
 */
public record Job(
        String name,
        String base,
        List<Input> inputs,
        String codebook,
        String outlets,
        String warehouse,
        String report,
        String period,
        Set<Stance> carries,
        Options options,
        Document document) {

    /**
     * Options of single steps.
     *
     * @param topics how many topics
     * @param targets what sentiment towards the codebook's targets is read from; null for none
     * @param shingle words a shingle
     * @param similarity least Jaccard similarity of two articles of one story
     * @param containment least share of the shorter article found in the longer
     * @param windowDays most days between two articles of one story
     * @param evidence sentences shown for each framing
     * @param seed of everything drawn by chance
     */
    public record Options(
            TopicCount topics,
            TargetReading targets,
            int shingle,
            double similarity,
            double containment,
            int windowDays,
            int evidence,
            long seed) {}

    /**
     * How many topics are fitted.
     *
     * @param k topics; 0 to choose the best of the range
     * @param range numbers of topics that are tried, at least one
     * @param seeds models fitted for each of them
     */
    public record TopicCount(int k, List<Integer> range, int seeds) {}
}
