package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Variables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * TeamCity's build parameters: those of its files, else variables of the same name in upper case with underscores, as
 * the agent sets some of them and users map others.
 */
final class Parameters {
    private static final String BUILD_FILE = "TEAMCITY_BUILD_PROPERTIES_FILE";
    private static final String CONFIGURATION_FILE = "teamcity.configuration.properties.file";

    private final Variables variables;
    private final Variables files;

    private Parameters(Variables variables, Variables files) {
        this.variables = variables;
        this.files = files;
    }

    static Parameters read(Variables variables, EventFiles reader, CiEnvironment.Builder facts) {
        Map<String, String> build = file(BUILD_FILE, variables.get(BUILD_FILE), reader, facts);
        Map<String, String> all = new HashMap<>(build);
        all.putAll(file(CONFIGURATION_FILE, Optional.ofNullable(build.get(CONFIGURATION_FILE)), reader, facts));
        return new Parameters(variables, new Variables(all));
    }

    Optional<String> get(String name) {
        return files.get(name).or(() -> variables.get(variable(name)));
    }

    /** A parameter that has the id of the VCS root at its end, which may be left out where there is one root. */
    Optional<String> ofRoot(String name) {
        return get(name).or(() -> files.common(name + ".", "")).or(() -> variables.common(variable(name) + "_", ""));
    }

    /** The same with the id of the root in the middle. */
    Optional<String> ofRoot(String start, String end) {
        return get(start + "." + end).or(() -> files.common(start + ".", "." + end));
    }

    List<String> doubts() {
        return files.doubts();
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static Map<String, String> file(
            String namedBy, Optional<String> path, EventFiles reader, CiEnvironment.Builder facts) {
        return NamedFile.read(namedBy, path, reader::properties, facts).orElseGet(Map::of);
    }
}
