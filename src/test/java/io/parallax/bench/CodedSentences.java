package io.parallax.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.matching.Engine;
import io.parallax.matching.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings beside codes given by hand. A finding is right where its sentence has a code of its framing, or one of the
 * opposite framing with the opposite stance; stance, voice and speaker are judged on those. A speaker is right where one
 * name holds the other or both end in the same word.
 */
final class CodedSentences {
    private final Engine engine;
    private final String errors;
    private final Map<String, String> opposites = new TreeMap<>();
    private final Map<String, Counts> framings = new TreeMap<>();
    private final Confusion stances = new Confusion();
    private final Confusion voices = new Confusion();
    private final Counts speakers = new Counts();

    private CodedSentences(Engine engine, String errors) {
        this.engine = engine;
        this.errors = errors;
        for (var framing : engine.codebook().framings()) {
            if (framing.opposes() != null) {
                opposites.put(framing.id(), framing.opposes());
                opposites.put(framing.opposes(), framing.id());
            }
        }
    }

    /** One code or finding. */
    record Code(String framing, String stance, String voice, String speaker) {}

    static CodedSentences score(Engine engine, Path file, String errors) throws IOException {
        var scores = new CodedSentences(engine, errors);
        var json = new ObjectMapper();
        for (var line : Files.readAllLines(file)) {
            scores.sentence(json.readTree(line));
        }
        return scores;
    }

    private void sentence(JsonNode row) {
        var codes = new ArrayList<Code>();
        for (var code : row.path("codes")) {
            codes.add(new Code(
                    code.path("framing").asText(),
                    code.path("stance").asText(),
                    code.path("voice").asText(),
                    code.path("speaker").asText("")));
        }
        var title = row.path("title").asText("");
        var text = row.path("text").asText("");
        var found = engine.read("en", title.isEmpty() ? null : title, text.isEmpty() ? null : text).findings().stream()
                .map(CodedSentences::code)
                .toList();
        compare(codes, new ArrayList<>(found), title + text);
    }

    private static Code code(Finding finding) {
        return new Code(
                finding.framing(),
                finding.stance().word(),
                finding.voice().word(),
                finding.speaker() == null ? "" : finding.speaker());
    }

    private void compare(List<Code> codes, List<Code> found, String text) {
        for (var code : codes) {
            var match = found.stream()
                    .filter(f -> f.framing().equals(code.framing()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                match = found.stream().filter(f -> same(f, code)).findFirst().orElse(null);
            }
            if (match == null) {
                counts(code.framing()).missed();
                tell("framing", "missed " + code, text);
                continue;
            }
            counts(code.framing()).right();
            judge(code, match, text);
            var right = match;
            found.removeIf(f -> f.framing().equals(code.framing()) || same(f, code) || same(f, right));
        }
        while (!found.isEmpty()) {
            var wrong = found.remove(0);
            found.removeIf(f -> same(f, wrong));
            counts(wrong.framing()).wrong();
            tell("framing", "wrong " + wrong, text);
        }
    }

    /** Whether one says by denial what the other says of the opposite framing. */
    private boolean same(Code a, Code b) {
        return b.framing().equals(opposites.get(a.framing()))
                && b.stance().equals(turned(a.stance()))
                && !a.stance().equals(b.stance());
    }

    private static String turned(String stance) {
        return stance.equals("affirmed") ? "denied" : stance.equals("denied") ? "affirmed" : stance;
    }

    private void judge(Code code, Code match, String text) {
        var stance = match.framing().equals(code.framing()) ? match.stance() : turned(match.stance());
        stances.add(code.stance(), stance);
        if (!stance.equals(code.stance())) {
            tell("stance", stance + " for " + code, text);
        }
        voices.add(code.voice(), match.voice());
        if (!match.voice().equals(code.voice())) {
            tell("voice", match.voice() + " for " + code, text);
        }
        if (!code.speaker().isEmpty()) {
            boolean right = alike(code.speaker(), match.speaker());
            judge(speakers, right);
            if (!right) {
                tell("speaker", "'" + match.speaker() + "' for " + code, text);
            }
        }
    }

    private static void judge(Counts counts, boolean right) {
        if (right) {
            counts.right();
        } else {
            counts.missed();
        }
    }

    private static boolean alike(String a, String b) {
        var one = " " + bare(a) + " ";
        var other = " " + bare(b) + " ";
        return !b.isEmpty()
                && (one.contains(other) || other.contains(one) || last(one).equals(last(other)));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("^(the|a|an) |['’]s?$", "")
                .strip();
    }

    private static String last(String name) {
        var words = name.strip().split(" ");
        return words[words.length - 1];
    }

    private Counts counts(String framing) {
        return framings.computeIfAbsent(framing, f -> new Counts());
    }

    private void tell(String what, String error, String text) {
        if (errors.contains(what)) {
            System.out.println(what + ": " + error + "\n    " + text);
        }
    }

    Map<String, Counts> byFraming() {
        return framings;
    }

    /** Stances and voices as coded and as read, of the codes that were found. */
    String confusions() {
        return stances.table("stance") + "\n" + voices.table("voice");
    }

    Map<String, Double> figures() {
        var all = new Counts();
        framings.values().forEach(all::add);
        var figures = new LinkedHashMap<String, Double>();
        figures.put("micro_f1", all.f1());
        figures.put(
                "macro_f1",
                framings.values().stream().mapToDouble(Counts::f1).average().orElse(0));
        figures.put("precision", all.precision());
        figures.put("recall", all.recall());
        figures.put("stance_macro_f1", stances.macroF1());
        figures.put("voice_acc", voices.accuracy());
        figures.put("speaker_acc", speakers.recall());
        return figures;
    }
}
