package io.parallax.sentiments;

import io.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What the words around a target say, for models without sentence states: the {@link ToneFeatures} of the sentence with the
 * target left out, and each again with the side of the target it stands on and how near; whether the target comes first.
 */
final class TargetWords {
    /** Characters before and behind the target that count as near, and as its surroundings. */
    private static final int[] REACHES = {25, 70};

    private static final String TARGET = " Xtargetx ";

    private TargetWords() {}

    /** Repeated as they repeat. */
    static List<String> of(String sentence, Span target) {
        var before = sentence.substring(0, target.begin());
        var behind = sentence.substring(target.end());
        var features = new ArrayList<>(ToneFeatures.of(before + TARGET + behind));
        features.add(before.isBlank() ? "first" : "later");
        for (int reach = 0; reach < REACHES.length; reach++) {
            var left = before.substring(wordBegin(before, before.length() - REACHES[reach]));
            var right = behind.substring(0, wordEnd(behind, REACHES[reach]));
            side(features, "L" + reach + " ", left);
            side(features, "R" + reach + " ", right);
            side(features, "N" + reach + " ", left + TARGET + right);
        }
        return features;
    }

    private static void side(List<String> features, String side, String words) {
        for (var feature : ToneFeatures.of(words)) {
            features.add(side + feature);
        }
    }

    private static int wordBegin(String text, int from) {
        int at = Math.max(0, from);
        while (at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = Math.min(text.length(), from);
        while (at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
