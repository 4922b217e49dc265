package io.github.cimaven.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import io.github.cimaven.workflow.provider.Renderers;
import io.github.cimaven.workflow.yaml.SnakeYamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that is written, as a whole. To write them anew: {@code -Dgolden.update=true}; then read the difference. */
public class GoldenFilesTest {
    static final Path FOLDER = Path.of("src/test/resources/io/github/cimaven/workflow/golden");

    /** A folder of golden files, and what makes them. */
    record Golden(String folder, Draft draft) {
        @Override
        public String toString() {
            return folder + "/" + draft.path();
        }

        Path file() {
            return FOLDER.resolve(folder).resolve(draft.path());
        }
    }

    static Stream<Golden> files() {
        Pipeline plain = Samples.pipeline(Samples.PLAIN);
        Pipeline full = Samples.pipeline(Samples.FULL);
        Settings settings = new Settings(Map.of("ci.init.shared", "acme/ci@v1")::get);
        return Renderers.all(Pins.NONE).stream()
                .flatMap(renderer -> Stream.of(
                                golden("plain", Form.WHOLE.files(renderer, plain, settings)),
                                golden("full", Form.WHOLE.files(renderer, full, settings)),
                                golden("shared", Form.SHARED.files(renderer, plain, settings)),
                                golden("caller", Form.CALLER.files(renderer, full, settings)))
                        .flatMap(Function.identity()));
    }

    private static Stream<Golden> golden(String folder, List<Draft> drafts) {
        return drafts.stream().map(draft -> new Golden(folder, draft));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWrittenAsItWasReadByPeople(Golden golden) throws IOException {
        String text = golden.draft().text(new SnakeYamlText(), Samples.BRANCH);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.file().getParent());
            Files.writeString(golden.file(), text);
        }
        assertThat(text).isEqualTo(Files.readString(golden.file()));
    }
}
