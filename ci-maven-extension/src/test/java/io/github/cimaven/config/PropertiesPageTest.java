package io.github.cimaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PropertiesPageTest {
    private static final Path PAGE = Path.of("../src-site/markdown/properties.md");
    private static final Pattern TABLE = Pattern.compile("(?:^\\|.*\\n)+", Pattern.MULTILINE);
    /** Writes the tables into the page, instead of comparing them. */
    private static final String UPDATE = "site.update";

    @Test
    void theReferencePageHasEveryKeyAsTheCodeHasIt() throws IOException {
        String page = Files.readString(PAGE);
        List<String> made = List.of(PropertiesPage.keys(), PropertiesPage.lanes());
        List<String> there =
                TABLE.matcher(page).results().map(MatchResult::group).toList();
        assertThat(there).as("tables of %s", PAGE).hasSameSizeAs(made);
        if (Boolean.getBoolean(UPDATE)) {
            for (int i = 0; i < made.size(); i++) {
                page = page.replace(there.get(i), made.get(i));
            }
            Files.writeString(PAGE, page);
            return;
        }
        assertThat(there)
                .as(
                        "tables of %s; to update them: ./mvnw -ntp -pl ci-maven-extension test -Dtest=PropertiesPageTest -D%s=true",
                        PAGE, UPDATE)
                .isEqualTo(made);
    }
}
