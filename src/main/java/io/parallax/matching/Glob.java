package io.parallax.matching;

import java.io.Serializable;

/**
 * A word pattern: {@code *} is any run of characters, {@code ?} one (one UTF-16 unit). Matching takes the leftmost place for
 * each piece between stars, so that it never goes back over more than the last star.
 */
final class Glob implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String pattern;

    Glob(String pattern) {
        this.pattern = pattern;
    }

    boolean matches(String word) {
        int p = 0;
        int w = 0;
        int star = -1;
        int resume = 0;
        while (w < word.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = w;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == word.charAt(w))) {
                p++;
                w++;
            } else if (star >= 0) {
                p = star + 1;
                w = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
