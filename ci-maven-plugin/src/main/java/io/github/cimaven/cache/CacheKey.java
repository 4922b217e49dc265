package io.github.cimaven.cache;

import java.util.List;
import java.util.Optional;

/**
 * A key, and which older caches may stand in for it. Made of lower-case letters, digits, {@code _} and {@code -}, so
 * that nothing needs to be escaped anywhere.
 *
 * @param lane {@code ci-pr}, {@code ci-main} or {@code ci-release}; absent without one
 * @param restoreKeys prefixes, from the closest to the loosest
 * @param write whether this build may store the cache: the main lane alone, so that no pull request can put anything
 *     into what others build with
 * @param path of the local repository
 * @param inputs what the key was made of
 */
public record CacheKey(
        Optional<String> lane, String key, List<String> restoreKeys, boolean write, String path, CacheInputs inputs) {
    private static final String WRITER = "ci-main";

    public CacheKey {
        restoreKeys = List.copyOf(restoreKeys);
    }

    /** Every lane has the key of the main lane, which wrote what it reads. */
    public static CacheKey of(Optional<String> lane, Platform platform, CacheInputs inputs, String path) {
        String machine = WRITER + "-" + platform.machine() + "-";
        String jdk = WRITER + "-" + platform + "-";
        String plugins = jdk + inputs.pluginsDigest() + "-";
        return new CacheKey(
                lane,
                plugins + inputs.artifactsDigest(),
                List.of(plugins, jdk, machine),
                lane.filter(WRITER::equals).isPresent(),
                path,
                inputs);
    }

    /**
     * The lines for the file that GitHub Actions and its like name in {@code GITHUB_OUTPUT}.
     *
     * @see <a href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">Workflow
     *     commands, setting an output parameter and multiline strings</a>
     */
    public List<String> outputs() {
        return List.of(
                "key=" + key,
                "restore-keys<<end-of-restore-keys",
                String.join("\n", restoreKeys),
                "end-of-restore-keys",
                "write=" + write);
    }
}
