package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The modules that a change of a leaf needs: itself, its dependents, and what is upstream of those. */
record Modules(List<Module> needed) {
    private static final String PROFILE = """
            <profile><id>%s</id>
              <activation><file><exists>%s/${basedir}/%s</exists></file></activation>
              <properties><%s>true</%s></properties>
            </profile>
            """;

    /**
     * @param kind {@code tested}; {@code untested}; {@code lends-tests}: its tests are compiled, because others need
     *     them
     * @param name group and artifact
     */
    private record Module(String kind, String name, Path folder) {}

    /**
     * Asks Maven itself, in a checkout of its own.
     *
     * @param extension has {@link NamesModules}
     * @param arguments what the project needs to leave out, also to be read
     */
    static Modules read(Project project, Maven maven, Coordinates extension, List<String> arguments, Path home)
            throws IOException, InterruptedException {
        Checkout checkout = Checkout.of(project, Optional.of(extension), home);
        Path file = home.resolve("modules.tsv");
        Path leaf = checkout.folder().resolve(checkout.leaf()).normalize();
        List<String> command =
                new ArrayList<>(List.of("validate", "-Dbenchmark.leaf=" + leaf, "-Dbenchmark.modules=" + file));
        command.addAll(arguments);
        maven.run(checkout.folder(), checkout.log(), Map.of(), command, false);
        return new Modules(Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Module(cells[0], cells[1], checkout.folder().relativize(Path.of(cells[2]))))
                .toList());
    }

    /** For Maven's {@code -pl}. */
    String names() {
        return needed.stream().map(Module::name).collect(Collectors.joining(","));
    }

    /**
     * Settings by which Maven leaves out the tests of the upstream modules only. The profile looks for a marker outside
     * of the checkout, so that nothing is changed in it, and nothing is loaded that would cost time.
     */
    Path settings(Checkout checkout) throws IOException {
        Path markers = checkout.home().resolve("markers");
        for (Module module : needed) {
            Path folder = checkout.folder().resolve(module.folder()).normalize();
            Reactor.file(markers.resolve(folder.toString().substring(1)).resolve(module.kind()), "");
        }
        return Files.writeString(
                checkout.home().resolve("settings-of-the-floor.xml"),
                "<settings><profiles>%s%s</profiles></settings>"
                        .formatted(
                                profile(markers, "untested", "maven.test.skip"),
                                profile(markers, "lends-tests", "skipTests")));
    }

    private static String profile(Path markers, String kind, String property) {
        return PROFILE.formatted(kind, markers, kind, property, property);
    }
}
