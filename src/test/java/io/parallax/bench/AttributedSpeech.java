package io.parallax.bench;

import io.parallax.matching.Discourse;
import io.parallax.matching.Place;
import io.parallax.text.Sentences;
import io.parallax.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Speech as it is read beside attributions annotated by hand. A sentence is spoken where an attribution's content stands in
 * it. The head of a source is judged on attributions that have a source and at least one sentence read as spoken: the
 * head that the reading gives the content must be the head of the annotated source.
 */
final class AttributedSpeech {
    private static final Set<String> HEAD_ENDS = Set.of(
            "of", "in", "for", "from", "at", "on", "with", "who", "that", "which", "whose", "to", "near", "whom",
            "than");

    private static final Set<String> QUANTITIES = Set.of(
            "many",
            "most",
            "some",
            "all",
            "both",
            "one",
            "none",
            "few",
            "several",
            "much",
            "half",
            "majority",
            "percent",
            "number",
            "numbers",
            "dozens",
            "hundreds",
            "thousands",
            "group",
            "lot",
            "lots",
            "each");

    private final String errors;
    private final Counts sentences = new Counts();
    private final Counts heads = new Counts();

    private AttributedSpeech(String errors) {
        this.errors = errors;
    }

    static AttributedSpeech score(Path where, Integer half, String errors) throws IOException {
        var scores = new AttributedSpeech(errors);
        var all = Attributions.read(where);
        all.relations().forEach((name, relations) -> {
            if (half == null || Math.floorMod(name.hashCode() / 7, 2) == half) {
                scores.article(all.texts().get(name), relations);
            }
        });
        return scores;
    }

    private void article(String text, List<Attributions.Relation> relations) {
        var spans = Sentences.in(text);
        var discourse = Discourse.of(Place.BODY, text, spans, "en");
        for (int i = 0; i < spans.size(); i++) {
            var sentence = spans.get(i);
            boolean gold =
                    relations.stream().anyMatch(r -> r.content().stream().anyMatch(c -> overlap(c, sentence) > 2));
            boolean read = discourse.speech(i).spoken();
            if (gold && read) {
                sentences.right();
            } else if (gold) {
                sentences.missed();
            } else if (read) {
                sentences.wrong();
            }
            if (gold != read) {
                tell("attribution", gold ? "missed" : "wrong", sentence.in(text));
            }
        }
        relations.forEach(relation -> source(text, spans, discourse, relation));
    }

    private void source(String text, List<Span> spans, Discourse discourse, Attributions.Relation relation) {
        if (relation.source().isEmpty() || relation.content().isEmpty()) {
            return;
        }
        boolean spoken = false;
        Span read = null;
        int at = -1;
        for (var content : relation.content()) {
            for (int i = 0; i < spans.size() && read == null; i++) {
                if (overlap(content, spans.get(i)) > 2) {
                    spoken |= discourse.speech(i).spoken();
                    at = i;
                    read = discourse.sourceHead(
                            new Span(
                                    Math.max(content.begin(), spans.get(i).begin()),
                                    Math.min(content.end(), spans.get(i).end())),
                            i);
                }
            }
        }
        if (!spoken) {
            return;
        }
        if (read != null && right(text, relation.source().get(0), read)) {
            heads.right();
        } else {
            heads.missed();
            tell(
                    "source",
                    (read == null ? "none" : read.in(text)) + " for "
                            + relation.source().get(0).in(text) + " | "
                            + relation.cue().stream().map(c -> c.in(text)).toList(),
                    spans.get(at).in(text));
        }
    }

    /** Whether a head is that of a source, of one that it joins, or of the name that a relative pronoun stands for. */
    private static boolean right(String text, Span source, Span read) {
        var words = source.in(text);
        if (Set.of("who", "which", "that").contains(words)) {
            return overlap(read, source) > 0 || (read.end() < source.begin() && source.begin() - read.end() <= 3);
        }
        int begin = source.begin();
        for (var part : words.split(" (?=and |or |& )|, (?=and )")) {
            if (overlap(read, head(text, new Span(begin, begin + part.length()))) > 0) {
                return true;
            }
            begin = text.indexOf(part, begin) + part.length();
        }
        return false;
    }

    /** The last word before what is added to a noun phrase: a comma, a preposition, a relative clause. */
    private static Span head(String text, Span part) {
        int shift = 0;
        while (shift < part.length() && part.in(text).substring(shift).matches("(?s)[ ,&]+.*|(and|or) .*")) {
            shift += part.in(text).substring(shift).matches("(?s)(and|or) .*")
                    ? part.in(text).indexOf(' ', shift) - shift
                    : 1;
        }
        var source = new Span(part.begin() + shift, part.end());
        var words = source.in(text);
        int begin = 0;
        int lastBegin = -1;
        int lastEnd = -1;
        while (begin < words.length()) {
            int end = begin;
            while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != '\n') {
                end++;
            }
            var word = words.substring(begin, end);
            boolean quantity = lastBegin >= 0
                    && QUANTITIES.contains(words.substring(lastBegin, lastEnd).toLowerCase(Locale.ROOT));
            if (lastBegin >= 0
                    && !(quantity && word.equals("of"))
                    && (HEAD_ENDS.contains(word)
                            || word.startsWith("(")
                            || word.startsWith("-")
                            || word.endsWith("ed")
                                    && word.equals(word.toLowerCase(Locale.ROOT))
                                    && word.length() > 5)) {
                break;
            }
            if (!word.isEmpty()) {
                lastBegin = begin;
                lastEnd = end;
            }
            if (word.endsWith(",") && word.length() > 1) {
                break;
            }
            begin = end + 1;
        }
        return lastBegin < 0 ? source : new Span(source.begin() + lastBegin, source.begin() + lastEnd);
    }

    private static int overlap(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    }

    private void tell(String what, String error, String text) {
        if (errors.contains(what)) {
            System.out.println(what + ": " + error + "\n    " + text);
        }
    }

    Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("attribution_precision", sentences.precision());
        figures.put("attribution_recall", sentences.recall());
        figures.put("attribution_f1", sentences.f1());
        figures.put("source_head_acc", heads.recall());
        return figures;
    }
}
