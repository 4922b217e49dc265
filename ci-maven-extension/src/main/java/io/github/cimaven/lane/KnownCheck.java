package io.github.cimaven.lane;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plugin with goals that only say whether a module is good: no other module uses what they make. A goal that also
 * changes or attaches something is not among them.
 */
enum KnownCheck {
    ANIMAL_SNIFFER("org.codehaus.mojo:animal-sniffer-maven-plugin", Reads.CLASS_PATH, "check"),
    ARCH_UNIT("com.societegenerale.commons:arch-unit-maven-plugin", Reads.CLASS_PATH, "arch-test"),
    CHECKSTYLE("org.apache.maven.plugins:maven-checkstyle-plugin", Reads.OWN_FILES, "check", "checkstyle"),
    DEPENDENCY("org.apache.maven.plugins:maven-dependency-plugin", Reads.CLASS_PATH, "analyze", "analyze-only"),
    DEPENDENCY_CHECK("org.owasp:dependency-check-maven", Reads.CLASS_PATH, "check"),
    DUPLICATE_FINDER("org.basepom.maven:duplicate-finder-maven-plugin", Reads.CLASS_PATH, "check"),
    FMT("com.spotify.fmt:fmt-maven-plugin", Reads.OWN_FILES, "check"),
    FORBIDDEN_APIS("de.thetaphi:forbiddenapis", Reads.CLASS_PATH, "check", "testCheck"),
    FORMATTER("net.revelc.code.formatter:formatter-maven-plugin", Reads.OWN_FILES, "validate"),
    IMPSORT("net.revelc.code:impsort-maven-plugin", Reads.OWN_FILES, "check"),
    /** Not its {@code install}: the integration tests of another module may read what it put into their repository. */
    INVOKER("org.apache.maven.plugins:maven-invoker-plugin", Reads.CLASS_PATH, "integration-test", "run", "verify"),
    JACOCO("org.jacoco:jacoco-maven-plugin", Reads.CLASS_PATH, "check", "report"),
    JAPICMP("com.github.siom79.japicmp:japicmp-maven-plugin", Reads.CLASS_PATH, "cmp"),
    LICENSE("com.mycila:license-maven-plugin", Reads.OWN_FILES, "check"),
    MODERNIZER("org.gaul:modernizer-maven-plugin", Reads.CLASS_PATH, "modernizer"),
    OSS_INDEX("org.sonatype.ossindex.maven:ossindex-maven-plugin", Reads.CLASS_PATH, "audit"),
    PITEST("org.pitest:pitest-maven", Reads.CLASS_PATH, "mutationCoverage"),
    PMD("org.apache.maven.plugins:maven-pmd-plugin", Reads.CLASS_PATH, "check", "cpd", "cpd-check", "pmd"),
    RAT("org.apache.rat:apache-rat-plugin", Reads.OWN_FILES, "check"),
    REVAPI("org.revapi:revapi-maven-plugin", Reads.CLASS_PATH, "check"),
    SORTPOM("com.github.ekryd.sortpom:sortpom-maven-plugin", Reads.OWN_FILES, "verify"),
    SPOTBUGS("com.github.spotbugs:spotbugs-maven-plugin", Reads.CLASS_PATH, "check", "spotbugs"),
    SPOTLESS("com.diffplug.spotless:spotless-maven-plugin", Reads.OWN_FILES, "check");

    /** What a check's answer depends on. */
    enum Reads {
        /** The module's own files, and nothing that other modules make. */
        OWN_FILES,
        /** The module's own files or classes, and those that it uses. */
        CLASS_PATH
    }

    private final String plugin;
    private final Reads reads;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes no other.
    private final Set<String> goals;

    KnownCheck(String plugin, Reads reads, String... goals) {
        this.plugin = plugin;
        this.reads = reads;
        this.goals = Set.of(goals);
    }

    /** @param plugin {@code groupId:artifactId} */
    static Optional<KnownCheck> of(String plugin) {
        return Arrays.stream(values())
                .filter(check -> check.plugin.equals(plugin))
                .findFirst();
    }

    String plugin() {
        return plugin;
    }

    Reads reads() {
        return reads;
    }

    /** In the order of the alphabet. */
    Set<String> goals() {
        return new TreeSet<>(goals);
    }
}
