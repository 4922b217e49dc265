package io.github.cimaven.sbom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A licence expression, judged by its licences: of {@code OR} the better one counts, of {@code AND} the worse one, and
 * {@code AND} binds closer.
 *
 * @see <a href="https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/">SPDX 2.3, annex D</a>
 */
final class SpdxExpression {
    /** The longest known ones have some hundreds. */
    private static final int MAX_LENGTH = 2_000;
    /** Parentheses in parentheses; those of a hostile one would fill the stack. */
    private static final int MAX_DEPTH = 50;

    private static final Pattern TOKEN = Pattern.compile("[()]|[^\\s()]+");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.:-]+\\+?");
    private static final Pattern OPERATOR = Pattern.compile("(?:AND|OR|WITH|and|or|with)");

    private final Deque<String> tokens = new ArrayDeque<>();
    private final Function<String, Verdict> judge;
    private int depth;

    private SpdxExpression(String text, Function<String, Verdict> judge) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        this.judge = judge;
    }

    /**
     * @param judge of one licence, as in {@code MIT} or {@code GPL-2.0-only WITH Classpath-exception-2.0}
     * @return empty when the text is no expression
     */
    static Optional<Verdict> judge(String text, Function<String, Verdict> judge) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        SpdxExpression expression = new SpdxExpression(text, judge);
        return expression.or().filter(verdict -> expression.tokens.isEmpty());
    }

    private Optional<Verdict> or() {
        Optional<Verdict> verdict = and();
        while (verdict.isPresent() && takes("OR")) {
            Verdict left = verdict.get();
            verdict = and().map(left::better);
        }
        return verdict;
    }

    private Optional<Verdict> and() {
        Optional<Verdict> verdict = licence();
        while (verdict.isPresent() && takes("AND")) {
            Verdict left = verdict.get();
            verdict = licence().map(left::worse);
        }
        return verdict;
    }

    private Optional<Verdict> licence() {
        if (takes("(")) {
            depth++;
            Optional<Verdict> inner = depth > MAX_DEPTH ? Optional.empty() : or().filter(verdict -> takes(")"));
            depth--;
            return inner;
        }
        Optional<String> id = id();
        if (id.isPresent() && takes("WITH")) {
            return id().map(exception -> judge.apply(id.get() + " WITH " + exception));
        }
        return id.map(judge);
    }

    private Optional<String> id() {
        String next = tokens.peek();
        if (next == null
                || !ID.matcher(next).matches()
                || OPERATOR.matcher(next).matches()) {
            return Optional.empty();
        }
        return Optional.of(tokens.remove());
    }

    private boolean takes(String token) {
        if (token.equalsIgnoreCase(tokens.peek())) {
            tokens.remove();
            return true;
        }
        return false;
    }
}
