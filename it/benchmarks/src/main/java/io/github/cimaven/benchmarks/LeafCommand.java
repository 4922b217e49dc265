package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is typed after {@code mvn}.
 *
 * @param common what the user of the benchmark hands to every variant
 */
record LeafCommand(List<String> common, Modules modules) {

    List<String> of(LeafVariant variant, Checkout checkout) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("verify"));
        arguments.addAll(common);
        arguments.addAll(
                switch (variant) {
                    case PLAIN -> List.of();
                    case LANE -> List.of("-Pci-pr", "-Dci.lint.skip", "-Dci.check.skip", "-Dci.smoke.skip");
                    case LANE_WITH_CHECKS -> List.of("-Pci-pr");
                    case GIB ->
                        List.of(
                                "-Dgib.referenceBranch=refs/remotes/origin/main",
                                "-Dgib.buildUpstream=true",
                                // What dependents need beside the leaf is not there either.
                                "-Dgib.buildUpstreamMode=impacted",
                                "-Dgib.skipTestsForUpstreamModules=true");
                    // A pull request reads what main wrote; and the next round must find what this one found.
                    case CACHE -> List.of(location(checkout), "-Dmaven.build.cache.skipSave=true");
                    case FLOOR, FLOOR_WITH_EXTENSION ->
                        List.of(
                                "-pl",
                                modules.names(),
                                "-gs",
                                modules.settings(checkout).toString());
                });
        return List.copyOf(arguments);
    }

    /** The build of the base commit that fills the cache. */
    List<String> fill(Checkout checkout) {
        List<String> arguments = new ArrayList<>(List.of("verify"));
        arguments.addAll(common);
        arguments.add(location(checkout));
        return List.copyOf(arguments);
    }

    private static String location(Checkout checkout) {
        Path cache = checkout.home().resolve("cache");
        return "-Dmaven.build.cache.location=" + cache;
    }
}
