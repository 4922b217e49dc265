package io.github.cimaven.environment.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServicesPageTest {
    private static final Path PAGE = Path.of("../src-site/markdown/environment.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+ \\| [^|]+ \\|$");
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    @Test
    void thePageHasEveryServiceInTheOrderInWhichTheyAreTaken() throws IOException {
        String page = Files.readString(PAGE);
        String nameOnly = page.substring(page.indexOf("### Known by name only"), page.indexOf("Their id is shown"));
        Stream<String> there = Stream.of(ids(ROW, page), ids(NAME, nameOnly), Stream.of(Service.UNKNOWN.id()))
                .flatMap(ids -> ids);
        assertThat(there)
                .containsExactly(
                        Arrays.stream(Service.values()).map(Service::id).toArray(String[]::new));
    }

    private static Stream<String> ids(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
