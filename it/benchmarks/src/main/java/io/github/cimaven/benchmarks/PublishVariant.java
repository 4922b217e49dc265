package io.github.cimaven.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Who publishes. Each is timed to the phase before, too: what that takes is no publication. */
enum PublishVariant {
    /** maven-deploy-plugin with {@code deployAtEnd}. */
    DEPLOY_AT_END {
        @Override
        List<String> arguments(String phase, String url, Path journal) {
            return List.of(phase, "-DdeployAtEnd=true", "-DaltReleaseDeploymentRepository=benchmark::" + url);
        }
    },
    /** The release lane without its checks: staging, and {@code ci:publish} to the channel {@code maven}. */
    OURS {
        @Override
        List<String> arguments(String phase, String url, Path journal) {
            return Stream.concat(
                            Stream.of(
                                    phase,
                                    "-Pci-release",
                                    "-Dci.publish=maven",
                                    "-Dci.publish.maven.url=" + url,
                                    "-Dci.publish.journal=directory",
                                    "-Dci.publish.directory=" + journal,
                                    "-Dci.sign=false"),
                            Stream.of("guard", "check", "smoke", "api", "audit", "sbom", "attest", "stage")
                                    .map(goal -> "-Dci.%s.skip".formatted(goal)))
                    .toList();
        }
    };

    /**
     * @param phase {@code verify} or {@code deploy}
     * @param journal a folder that is empty, so that each release is the first
     */
    abstract List<String> arguments(String phase, String url, Path journal);
}
