package io.parallax.codings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How far two coders of a sample agree. Said the other way round (a framing denied, its opposite affirmed) is agreement. */
public final class Agreements {
    private static final double Z = ScoreInterval.NORMAL;

    private Agreements() {}

    /** A row for each framing, one for all as a code, and stance and voice; none where one coder coded alone. */
    public static List<Agreement> of(Checked checked) {
        var rows = new ArrayList<Agreement>();
        if (checked.codings().stream().anyMatch(coding -> coding.codes().size() != 2)) {
            return rows;
        }
        var pairs = checked.codings().stream()
                .map(coding -> List.of(
                        coding.codes().get(0),
                        coding.codes().get(1).stream()
                                .map(code -> code.toldAs(coding.codes().get(0), checked.opposites()))
                                .toList()))
                .toList();
        var framings = checked.sample().framings().stream().sorted().toList();
        var all = new ArrayList<List<String>>();
        for (var framing : framings) {
            all.addAll(answers(pairs, framing));
        }
        var hash = checked.sample().codebookHash();
        rows.add(row(Checked.ALL, all, hash));
        rows.add(row(Sheet.STANCE, shared(pairs, Code::stance), hash));
        rows.add(row(Sheet.VOICE, shared(pairs, Code::voice), hash));
        framings.forEach(framing -> rows.add(row(framing, answers(pairs, framing), hash)));
        return rows;
    }

    private static List<List<String>> answers(List<List<List<Code>>> pairs, String framing) {
        return pairs.stream()
                .map(pair -> pair.stream()
                        .map(codes ->
                                codes.stream().anyMatch(code -> code.framing().equals(framing)) ? "yes" : "no")
                        .toList())
                .toList();
    }

    /** What both say of the framings that both give. */
    private static List<List<String>> shared(List<List<List<Code>>> pairs, Function<Code, String> said) {
        var answers = new ArrayList<List<String>>();
        for (var pair : pairs) {
            for (var code : pair.get(0)) {
                pair.get(1).stream()
                        .filter(other -> other.framing().equals(code.framing()))
                        .forEach(other -> answers.add(List.of(said.apply(code), said.apply(other))));
            }
        }
        return answers;
    }

    private static Agreement row(String question, List<List<String>> answers, String hash) {
        var kappa = answers.isEmpty() ? new Kappa(null, null) : Kappa.of(answers);
        var alpha = Alpha.of(answers);
        return new Agreement(
                question,
                answers.size(),
                answers.stream().filter(pair -> pair.get(0).equals(pair.get(1))).count(),
                kappa.value(),
                kappa.value() == null ? null : Double.valueOf(kappa.value() - Z * kappa.error()),
                kappa.value() == null ? null : Double.valueOf(kappa.value() + Z * kappa.error()),
                alpha.value(),
                alpha.low(),
                alpha.high(),
                hash);
    }
}
