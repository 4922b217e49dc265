package io.github.cimaven.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples in the page of ci:init are parts of what it writes. */
class InitPageTest {
    private static final Path PAGE = Path.of("../src-site/markdown/init.md");
    private static final Pattern SAMPLE = Pattern.compile("```(?:yaml|groovy)\n(.*?)```", Pattern.DOTALL);

    @Test
    void eachSampleIsPartOfAGoldenFile() throws IOException {
        List<String> golden;
        try (Stream<Path> files = Files.walk(GoldenFilesTest.FOLDER)) {
            golden = files.filter(Files::isRegularFile).map(InitPageTest::text).toList();
        }
        List<String> samples = SAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(sample -> sample.group(1))
                .toList();
        assertThat(samples).hasSizeGreaterThan(8);
        assertThat(samples)
                .allSatisfy(sample ->
                        assertThat(golden).anySatisfy(text -> assertThat(text).contains(sample)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
