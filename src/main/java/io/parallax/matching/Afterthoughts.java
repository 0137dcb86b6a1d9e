package io.parallax.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a match once its clause is over: a tag ("..., Kyiv denied"), a clause that takes it up ("..., a claim Kyiv
 * denied", "..., which is false"), an answer ("asked whether ..., he said no"), a source that is nobody ("..., said no one").
 */
final class Afterthoughts {
    private static final Phrase NOBODY = new Phrase("denied tag", List.of());

    private final Said said;
    private final Tokens tokens;
    private final WordLists lists;
    private final Reaches reaches;
    private final int from;
    private final int to;

    Afterthoughts(Said said, WordLists lists, Reaches reaches, int from, int to) {
        this.said = said;
        this.tokens = said.tokens();
        this.lists = lists;
        this.reaches = reaches;
        this.from = from;
        this.to = to;
    }

    /** Tags that cover the match, and clauses behind it that take it up. */
    List<Phrases.Found> found() {
        var found = new ArrayList<Phrases.Found>();
        for (var report : said.reports()) {
            if (report.tag() && report.covers(from, to)) {
                var tag = tag(report);
                if (tag != null) {
                    found.add(tag);
                }
            }
        }
        for (var cue : lists.afterCues().in(tokens)) {
            boolean after = cue.phrase().section().endsWith(" after");
            if (after && reaches.takesUp(cue) && !isDispute(cue)) {
                found.add(cue);
            }
        }
        return found;
    }

    private Phrases.Found tag(Report report) {
        if (report.source() != null && said.isNobody(report.source(), lists)) {
            int begin = Math.min(report.begin(), report.source().begin());
            return new Phrases.Found(
                    NOBODY, begin, Math.max(report.end(), report.source().end()));
        }
        return lists.tagCues().at(tokens, report.begin());
    }

    /** The answer to a question that is reported before the match, null for none. */
    Phrases.Found reply(Phrases.Found question) {
        if (!isAsked(question)) {
            return null;
        }
        return lists.afterCues().in(tokens).stream()
                .filter(cue -> cue.phrase().section().endsWith(" reply") && cue.begin() >= to && reaches.answers(cue))
                .findFirst()
                .orElse(null);
    }

    private boolean isAsked(Phrases.Found question) {
        for (int i = question.begin(); question.begin() < from && i < question.end(); i++) {
            if (lists.has("asking", tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one side's denial answers another that has the match for its words: there the first is the speaker. */
    private boolean isDispute(Phrases.Found denial) {
        var claimant = said.governing(from, to, lists);
        var denier = said.within(denial.begin(), denial.end());
        return claimant != null && claimant.source() != null && denier != null && denier.source() != null;
    }
}
