package io.parallax.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextsTest {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]");
    private static final Pattern BREAKS =
            Pattern.compile("[ \\t\\u00A0]*(\\r\\n|[\\n\\r\\u2028\\u2029\\u0085])[ \\t\\u00A0]*");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab.  \t\u00A0\n\n\r\u2028\u2029\u0085\u0000\u000B\u001F\uFFFE\uFFFF\u00e9")
                .ofMaxLength(20);
    }

    /** What the class says, as two expressions: slower, and easier to believe. */
    @Property
    void paragraphsAreWhatTwoExpressionsMakeOfThem(@ForAll("texts") String text) {
        var expected = BREAKS.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll("\n")
                .strip();
        assertThat(Texts.paragraphs(text)).isEqualTo(expected.isEmpty() ? null : expected);
    }
}
