package io.parallax.matching;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Scope;
import io.parallax.text.Span;
import io.parallax.text.WordForm;
import io.parallax.text.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** The engine and its peers behind one door each: a text in, the numbers of the rules that match it out. */
public final class MatchingPeers {
    private MatchingPeers() {}

    /** Something that matches a codebook against a text. */
    public interface Peer {
        /** How many rules match. */
        int count(String text);

        /** Which do. */
        Set<Integer> rules(String text);
    }

    public static Codebook codebook(List<String> queries) {
        return Ours.codebook(java.util.Map.of(), queries);
    }

    /** The engine's words and matching over a whole text as one stretch. */
    public static final class OursPeer implements Peer {
        private final Workspace workspace;
        private final Ours ours;
        private int count;

        public OursPeer(Codebook codebook) {
            workspace = new Workspace(new Compiled(codebook));
            ours = new Ours(codebook);
        }

        @Override
        public int count(String text) {
            count = 0;
            workspace.read(null, null, List.of(), text, List.of(new Span(0, text.length())));
            workspace.match(Scope.ARTICLE, ONE, (pattern, matches, from, to) -> count += matches.size > 0 ? 1 : 0);
            return count;
        }

        private static final int[] ONE = {0, 1};

        @Override
        public Set<Integer> rules(String text) {
            return new TreeSet<>(ours.intervals(text).keySet());
        }

        public TreeMap<Integer, List<Span>> intervals(String text) {
            return new TreeMap<>(ours.intervals(text));
        }
    }

    /** A MemoryIndex of the text, each rule's interval source on it. */
    public static final class IntervalsPeer implements Peer {
        private final List<IntervalsSource> sources;

        public IntervalsPeer(Codebook codebook) {
            var lucene = new Lucene(codebook.terms());
            sources = Ours.queries(codebook).stream().map(lucene::source).toList();
        }

        @Override
        public int count(String text) {
            return intervals(text).size();
        }

        @Override
        public Set<Integer> rules(String text) {
            return intervals(text).keySet();
        }

        public TreeMap<Integer, List<Span>> intervals(String text) {
            try {
                var found = new TreeMap<Integer, List<Span>>();
                var index = Lucene.index(text);
                for (int i = 0; i < sources.size(); i++) {
                    var intervals = Lucene.intervals(sources.get(i), index);
                    if (!intervals.isEmpty()) {
                        found.put(i, intervals);
                    }
                }
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Lucene's monitor with its presearcher; the same words by an analyzer; it too says where a rule matches. */
    public static final class MonitorPeer implements Peer {
        private final Monitor monitor;

        public MonitorPeer(Codebook codebook) {
            try {
                monitor = new Monitor(new FormsAnalyzer(), new TermFilteredPresearcher(), new MonitorConfiguration());
                var lucene = new Lucene(codebook.terms());
                var queries = new ArrayList<MonitorQuery>();
                var sources =
                        Ours.queries(codebook).stream().map(lucene::source).toList();
                for (int i = 0; i < sources.size(); i++) {
                    queries.add(new MonitorQuery("" + i, new IntervalQuery(Lucene.FOLDED, sources.get(i))));
                }
                monitor.register(queries);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private org.apache.lucene.monitor.MatchingQueries<HighlightsMatch> match(String text) {
            try {
                var document = new Document();
                document.add(new TextField(Lucene.FOLDED, text, Field.Store.NO));
                return monitor.match(document, HighlightsMatch.MATCHER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int count(String text) {
            return match(text).getMatchCount();
        }

        @Override
        public Set<Integer> rules(String text) {
            var rules = new TreeSet<Integer>();
            match(text).getMatches().forEach(match -> rules.add(Integer.parseInt(match.getQueryId())));
            return rules;
        }
    }

    /**
     * One regular expression a rule over the folded words, joined by blanks beforehand ({@link #words}), which spares them
     * the work of drawing words.
     */
    public static final class RegexPeer implements Peer {
        private final List<Pattern> patterns;

        public RegexPeer(List<String> queries) {
            patterns = queries.stream().map(RegexPeer::pattern).toList();
        }

        private static Pattern pattern(String query) {
            var words = query.replace("\"", "").split(" ");
            if (query.startsWith("\"")) {
                return Pattern.compile(Arrays.stream(words).map(RegexPeer::word).collect(Collectors.joining()));
            }
            var between = "(?:\\S+ ){0,8}";
            return Pattern.compile(
                    word(words[0]) + between + word(words[2]) + "|" + word(words[2]) + between + word(words[0]));
        }

        /** The word among the forms of one, which stand as {@code ukraine's/ukraine}. */
        private static String word(String word) {
            return "(?<= )(?:\\S+/)?" + Pattern.quote(word) + "(?:/\\S+)? ";
        }

        public static String words(String text) {
            var out = new StringWriter().append(" ");
            for (var span : Words.in(text)) {
                var forms = WordForm.all(span.in(text)).stream()
                        .map(WordForm::folded)
                        .distinct()
                        .toList();
                out.append(String.join("/", forms)).append(" ");
            }
            return out.toString();
        }

        @Override
        public int count(String words) {
            int count = 0;
            for (var pattern : patterns) {
                count += pattern.matcher(words).find() ? 1 : 0;
            }
            return count;
        }

        @Override
        public Set<Integer> rules(String words) {
            var rules = new TreeSet<Integer>();
            for (int i = 0; i < patterns.size(); i++) {
                if (patterns.get(i).matcher(words).find()) {
                    rules.add(i);
                }
            }
            return rules;
        }
    }

    /** Our words as Lucene's analysis. */
    static final class FormsAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new FormsTokenizer(WordForm::folded));
        }
    }

    /** The words of what is read, all forms of each at one position. */
    static final class FormsTokenizer extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final Function<WordForm, String> form;
        private final Words words = new Words();
        private char[] buffer = new char[8192];
        private List<WordForm> forms = List.of();
        private int next;

        FormsTokenizer(Function<WordForm, String> form) {
            this.form = form;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            int length = 0;
            for (int n = 0; n >= 0; n = input.read(buffer, length, buffer.length - length)) {
                length += n;
                if (length == buffer.length) {
                    buffer = java.util.Arrays.copyOf(buffer, length * 2);
                }
            }
            words.over(new String(buffer, 0, length));
            forms = List.of();
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            boolean sameWord = next < forms.size();
            if (!sameWord) {
                if (!words.next()) {
                    return false;
                }
                forms = WordForm.all(new String(buffer, words.begin(), words.end() - words.begin()));
                next = 0;
            }
            increment.setPositionIncrement(sameWord ? 0 : 1);
            term.append(form.apply(forms.get(next++)));
            return true;
        }
    }
}
