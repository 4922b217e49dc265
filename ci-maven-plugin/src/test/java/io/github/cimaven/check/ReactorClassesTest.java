package io.github.cimaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorClassesTest {
    private final ReactorClasses classes = new ReactorClasses(new HashMap<>());

    @TempDir
    Path folder;

    @Test
    void modulesWithPackagesOfTheirOwnHaveNothingInCommon() throws IOException {
        classes.add("g:one", Jar.plain().type("com/acme/one/A.class", 17).read(folder), other -> true);

        assertThat(add("g:two", Jar.plain().type("com/acme/two/A.class", 17), true))
                .isEmpty();
    }

    @Test
    void aSplitPackageIsAWarning() throws IOException {
        add("g:one", Jar.plain().type("com/acme/A.class", 17), true);

        List<Overlap> overlaps = add("g:two", Jar.plain().type("com/acme/B.class", 17), true);

        assertThat(found(overlaps)).containsExactly("split-package WARNING");
        assertThat(overlaps.get(0).packages()).containsExactly("com.acme");
    }

    @Test
    void aSplitPackageOfTwoNamedModulesIsAnError() throws IOException {
        add("g:one", Jar.plain().type("module-info.class", 17).type("com/acme/A.class", 17), true);

        assertThat(found(add("g:two", Jar.plain().type("module-info.class", 17).type("com/acme/B.class", 17), false)))
                .containsExactly("split-package ERROR");
    }

    @Test
    void theSameClassIsAnErrorWhereBothJarsMeet() throws IOException {
        add("g:one", Jar.plain().type("com/acme/A.class", 17), true);

        assertThat(found(add("g:two", Jar.plain().type("com/acme/A.class", 17), true)))
                .containsExactly("same-class ERROR", "split-package WARNING");
        assertThat(found(add("g:three", Jar.plain().type("com/acme/A.class", 17), false)))
                .containsExactly("same-class WARNING", "split-package WARNING", "split-package WARNING");
    }

    @Test
    void theAnnotationsOfAPackageAreNoClassThatTwoJarsShare() throws IOException {
        add("g:one", Jar.plain().type("com/acme/package-info.class", 17).type("com/acme/A.class", 17), true);

        assertThat(found(add(
                        "g:two",
                        Jar.plain().type("com/acme/package-info.class", 17).type("com/acme/B.class", 17),
                        true)))
                .containsExactly("split-package WARNING");
    }

    @Test
    void bundledClassesAreOnlyNoted() throws IOException {
        add("g:one", Jar.plain().type("com/acme/A.class", 17), true);

        assertThat(found(add("g:all", Jar.plain().bundledType("com/acme/A.class", 17), true)))
                .containsExactly("same-class NOTE");
    }

    @Test
    void aModuleThatIsCheckedTwiceDoesNotMeetItself() throws IOException {
        add("g:one", Jar.plain().type("com/acme/A.class", 17), true);

        assertThat(add("g:one", Jar.plain().type("com/acme/A.class", 17), true)).isEmpty();
    }

    private List<Overlap> add(String module, Jar jar, boolean meets) throws IOException {
        return classes.add(module, jar.read(folder), other -> meets);
    }

    private static List<String> found(List<Overlap> overlaps) {
        Packaged module = new Packaged(
                Modules.SHOP, List.of(), Optional.empty(), Modules.REPRODUCIBLE, overlaps, Modules.POM, false);
        return Modules.found(module);
    }
}
