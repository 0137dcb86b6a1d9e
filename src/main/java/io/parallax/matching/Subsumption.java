package io.parallax.matching;

import io.parallax.matching.Atom.Kind;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/**
 * Whether a plan matches wherever another does, as far as their shapes show it: yes is always right, no may only mean that it
 * cannot be seen (a query with an exclusion is subsumed by itself alone).
 */
final class Subsumption {
    private final Lexicon.Builder lexicon;

    Subsumption(Lexicon.Builder lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether in every stretch in which {@code narrow} matches {@code wide} does too. */
    boolean covers(Plan wide, Plan narrow) {
        if (wide.equals(narrow)) {
            return true;
        } else if (narrow instanceof Plan.Either either) {
            return either.options().stream().allMatch(option -> covers(wide, option));
        } else if (wide instanceof Plan.Either either) {
            return either.options().stream().anyMatch(option -> covers(option, narrow)) || anyPartImplies(wide, narrow);
        } else if (wide instanceof Plan.Both both) {
            return both.parts().stream().allMatch(part -> !(part instanceof Plan.Repeat) && covers(part, narrow));
        } else if (wide instanceof Plan.Words words) {
            return narrow instanceof Plan.Words own ? within(own, words) : anyPartImplies(wide, narrow);
        }
        return operator(wide, narrow) || anyPartImplies(wide, narrow);
    }

    private boolean operator(Plan wide, Plan narrow) {
        if (wide instanceof Plan.Block block) {
            return narrow instanceof Plan.Block own && holdsRun(own.parts(), block.parts());
        } else if (wide instanceof Plan.Then then) {
            return narrow instanceof Plan.Then own
                    ? own.gap() <= then.gap() && fits(then.first(), own.first()) && fits(then.second(), own.second())
                    : narrow instanceof Plan.Block block
                            && inOrder(block.parts(), then.first(), then.second(), then.gap());
        } else if (wide instanceof Plan.Near near && near.parts().size() == 2) {
            return near(near, narrow);
        }
        return false;
    }

    private boolean near(Plan.Near wide, Plan narrow) {
        var a = wide.parts().get(0);
        var b = wide.parts().get(1);
        if (narrow instanceof Plan.Near own && own.parts().size() == 2 && own.gap() <= wide.gap()) {
            return fitBoth(a, b, own.parts().get(0), own.parts().get(1));
        } else if (narrow instanceof Plan.Then own && own.gap() <= wide.gap()) {
            return fitBoth(a, b, own.first(), own.second());
        }
        return narrow instanceof Plan.Block block
                && (inOrder(block.parts(), a, b, wide.gap()) || inOrder(block.parts(), b, a, wide.gap()));
    }

    private boolean fitBoth(Plan a, Plan b, Plan first, Plan second) {
        return (fits(a, first) && fits(b, second)) || (fits(a, second) && fits(b, first));
    }

    /** Two parts of a block of single words with few enough between. */
    private boolean inOrder(List<Plan> parts, Plan first, Plan second, int gap) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size() && j - i - 1 <= gap; j++) {
                if (fits(first, parts.get(i)) && fits(second, parts.get(j))) {
                    return parts.subList(i, j + 1).stream().allMatch(Plan.Words.class::isInstance);
                }
            }
        }
        return false;
    }

    private boolean holdsRun(List<Plan> parts, List<Plan> run) {
        for (int i = 0; i + run.size() <= parts.size(); i++) {
            int from = i;
            boolean fits = true;
            for (int k = 0; k < run.size(); k++) {
                fits &= fits(run.get(k), parts.get(from + k));
            }
            if (fits) {
                return true;
            }
        }
        return false;
    }

    /** Whether the matches themselves are among the other's, so that distances stay as they are. */
    private boolean fits(Plan wide, Plan narrow) {
        return wide.equals(narrow)
                || (wide instanceof Plan.Words words && narrow instanceof Plan.Words own && within(own, words));
    }

    private boolean anyPartImplies(Plan wide, Plan narrow) {
        return parts(narrow).stream().anyMatch(part -> covers(wide, part));
    }

    private static Collection<Plan> parts(Plan plan) {
        if (plan instanceof Plan.Block block) {
            return block.parts();
        } else if (plan instanceof Plan.Near near) {
            return near.parts();
        } else if (plan instanceof Plan.Both both) {
            return both.parts();
        } else if (plan instanceof Plan.Then then) {
            return List.of(then.first(), then.second());
        } else if (plan instanceof Plan.Repeat repeat) {
            return List.of(repeat.part());
        } else if (plan instanceof Plan.Apart apart) {
            return List.of(apart.wanted());
        }
        return List.of();
    }

    private boolean within(Plan.Words narrow, Plan.Words wide) {
        var allowed = lexicon.wordSet(wide.wordSet());
        return lexicon.wordSet(narrow.wordSet()).stream().allMatch(atom -> covered(atom, allowed));
    }

    private static boolean covered(Atom atom, SortedSet<Atom> allowed) {
        return allowed.contains(atom)
                || (atom.kind() == Kind.FOLDED
                        && allowed.stream()
                                .anyMatch(other ->
                                        other.kind() == Kind.PATTERN && new Glob(other.text()).matches(atom.text())));
    }
}
