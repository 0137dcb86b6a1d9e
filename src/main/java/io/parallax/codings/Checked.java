package io.parallax.codings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A sample that was coded: what it stands for and what people say of it.
 *
 * @param sample as drawn
 * @param strata what it was drawn from
 * @param codings one a sentence
 * @param opposites ids of framings by the framing they oppose, both ways
 */
public record Checked(Sample sample, List<Stratum> strata, List<Coding> codings, Map<String, String> opposites) {
    static final String ALL = "*";
    private static final List<String> KINDS = List.of(Strata.MENTION, Strata.SUBJECT, Strata.OTHER);

    public Checked {
        strata = List.copyOf(strata);
        codings = List.copyOf(codings);
        opposites = Map.copyOf(opposites);
    }

    /** A yes-or-no question that both detector and people answer of a sentence. */
    record Question(Predicate<Verdict> finds, Predicate<Code> says) {
        static Question framing(String framing) {
            return new Question(
                    found -> found.framing().equals(framing),
                    code -> code.framing().equals(framing));
        }

        Question withStances(List<String> stances) {
            return new Question(
                    finds.and(found -> stances.contains(found.stance())),
                    says.and(code -> stances.contains(code.stance())));
        }

        Question withVoice(String voice) {
            return new Question(
                    finds.and(found -> found.voice().equals(voice)),
                    says.and(code -> code.voice().equals(voice)));
        }

        Question foundBy(String rule) {
            return new Question(finds.and(found -> found.rule().equals(rule)), says);
        }
    }

    /** The layers of one outlet and period, {@code *} for all; layers without a sentence are left out. */
    List<Layer> layers(Question question, String outlet, String period) {
        return KINDS.stream()
                .map(kind -> layer(kind, question, outlet, period))
                .filter(layer -> layer.n() > 0)
                .toList();
    }

    /** The same for several questions, an answer each a unit of its own. */
    List<Layer> layers(List<Question> questions, String outlet) {
        return KINDS.stream()
                .map(kind -> questions.stream()
                        .map(question -> layer(kind, question, outlet, ALL))
                        .reduce(new Layer(0, 0, List.of()), Checked::together))
                .filter(layer -> layer.n() > 0)
                .toList();
    }

    private static Layer together(Layer a, Layer b) {
        var coded = new ArrayList<>(a.coded());
        coded.addAll(b.coded());
        return new Layer(a.n() + b.n(), a.nFound() + b.nFound(), coded);
    }

    private Layer layer(String kind, Question question, String outlet, String period) {
        long n = 0;
        long found = 0;
        for (var stratum : strata) {
            if (Strata.kind(stratum.stratum()).equals(kind)
                    && isIn(outlet, stratum.outlet())
                    && isIn(period, stratum.period())) {
                n += stratum.nSentences();
                found += stratum.found().stream()
                        .filter(each -> question.finds()
                                .test(new Verdict(each.framing(), each.rule(), each.stance(), each.voice())))
                        .mapToLong(Stratum.Found::n)
                        .sum();
            }
        }
        var coded = codings.stream()
                .filter(coding -> Strata.kind(coding.item().stratum()).equals(kind)
                        && isIn(outlet, coding.item().outlet())
                        && isIn(period, coding.item().period()))
                .map(coding -> judged(coding, question))
                .toList();
        return new Layer(n, found, coded);
    }

    private static boolean isIn(String asked, String value) {
        return asked.equals(ALL) || asked.equals(value);
    }

    private Judged judged(Coding coding, Question question) {
        var found = coding.item().found();
        var seen = found.stream()
                .map(each -> new Code(each.framing(), each.stance(), each.voice(), ""))
                .toList();
        double said = coding.codes().stream()
                .mapToInt(codes ->
                        codes.stream().map(code -> code.toldAs(seen, opposites)).anyMatch(question.says()) ? 1 : 0)
                .average()
                .orElse(0);
        return new Judged(
                coding.item().storyId(), coding.weight(), found.stream().anyMatch(question.finds()), said);
    }

    /** All outlets of the corpus, sorted, after {@code *}. */
    List<String> outlets() {
        return values(strata.stream().map(Stratum::outlet));
    }

    /** All periods of the corpus, sorted, after {@code *}. */
    List<String> periods() {
        return values(strata.stream().map(Stratum::period));
    }

    private static List<String> values(Stream<String> values) {
        return Stream.concat(Stream.of(ALL), values.distinct().sorted()).toList();
    }
}
