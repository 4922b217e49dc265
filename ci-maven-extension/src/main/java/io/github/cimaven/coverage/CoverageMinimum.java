package io.github.cimaven.coverage;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.CoverageFacts.ModuleLines;
import io.github.cimaven.text.ConsoleText;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much of the lines of the whole build must be covered at least, as {@link Keys#COVERAGE_MIN} says.
 *
 * @param percent from 0 to 100
 */
public record CoverageMinimum(BigDecimal percent) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN = 10;
    private static final int MAX_NAME = 100;

    /** @throws SettingException when it is no percentage */
    public static Optional<CoverageMinimum> of(Settings settings) {
        return settings.text(Keys.COVERAGE_MIN).map(CoverageMinimum::parse);
    }

    private static CoverageMinimum parse(String value) {
        String number = value.replaceFirst("\\s*%$", "");
        if (NUMBER.matcher(number).matches() && new BigDecimal(number).compareTo(HUNDRED) <= 0) {
            return new CoverageMinimum(new BigDecimal(number));
        }
        throw new SettingException("%s=%s is no percentage. Type a number from 0 to 100, as in -D%s=80 or -D%s=82.5."
                .formatted(Keys.COVERAGE_MIN, SettingException.shown(value), Keys.COVERAGE_MIN, Keys.COVERAGE_MIN));
    }

    /** What is wrong, with the modules that are below it, worst first; empty when it is reached. */
    public Optional<String> missed(CoverageFacts coverage) {
        if (!isAbove(coverage.lines())) {
            return Optional.empty();
        }
        List<ModuleLines> below = coverage.modules().stream()
                .filter(module -> isAbove(module.lines()))
                .sorted(Comparator.comparing(module -> module.lines().percent()))
                .toList();
        String names = below.stream()
                .limit(SHOWN)
                .map(module -> "%s %s (%d of %d)"
                        .formatted(
                                ConsoleText.of(module.module(), MAX_NAME),
                                module.lines().shown(),
                                module.lines().covered(),
                                module.lines().total()))
                .collect(Collectors.joining(", "));
        int more = below.size() - SHOWN;
        return Optional.of("The tests cover %s of the lines, less than %s %%. Below it: %s%s."
                .formatted(
                        coverage.lines().shown(),
                        percent.toPlainString(),
                        names,
                        more > 0 ? " and " + more + " more" : ""));
    }

    private boolean isAbove(CoverageFacts.Lines lines) {
        return percent.multiply(BigDecimal.valueOf(lines.total()))
                        .compareTo(HUNDRED.multiply(BigDecimal.valueOf(lines.covered())))
                > 0;
    }
}
