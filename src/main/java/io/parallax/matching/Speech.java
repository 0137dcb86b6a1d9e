package io.parallax.matching;

import io.parallax.text.Quotation;
import io.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sentence credits to somebody.
 *
 * @param spoken whether any of its words are
 * @param heads the words that name or stand for the sources, in the order of their cues
 */
public record Speech(boolean spoken, List<Span> heads) {

    static Speech of(Said said, List<Quotation> quotations) {
        var tokens = said.tokens();
        var heads = new ArrayList<Span>();
        for (var report : said.reports()) {
            if (report.source() != null) {
                heads.add(tokens.span(report.source().head(), report.source().head() + 1));
            }
        }
        boolean quoted = false;
        for (int i = 0; i < tokens.size() && !quoted; i++) {
            quoted = tokens.quote(i) >= 0 && quotations.get(tokens.quote(i)).kind() == Quotation.Kind.SPEECH;
        }
        return new Speech(quoted || !said.reports().isEmpty(), List.copyOf(heads));
    }
}
