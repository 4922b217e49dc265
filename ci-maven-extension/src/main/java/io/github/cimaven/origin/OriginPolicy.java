package io.github.cimaven.origin;

import io.github.cimaven.config.NamespaceKeys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.text.ConsoleText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which repositories artifacts may be asked of and taken from. */
public final class OriginPolicy {
    private static final int MAX_NAME = 200;

    private final Namespace namespace;
    private final List<String> repositories;
    private final Map<String, String> mirrors;

    private OriginPolicy(Namespace namespace, List<String> repositories, Map<String, String> mirrors) {
        this.namespace = namespace;
        this.repositories = List.copyOf(repositories);
        this.mirrors = Map.copyOf(mirrors);
    }

    /**
     * @param mirrors from the id of each mirror to what it stands in for
     * @return empty when neither key is set
     * @throws SettingException when only one is, or when an entry cannot be a groupId
     */
    public static Optional<OriginPolicy> of(Settings settings, Map<String, String> mirrors) {
        Optional<String> groups = settings.text(NamespaceKeys.GROUPS);
        Optional<String> repositories = settings.text(NamespaceKeys.REPOSITORIES);
        if (groups.isEmpty() && repositories.isEmpty()) {
            return Optional.empty();
        }
        if (groups.isEmpty()) {
            throw new SettingException(
                    "%s is set, but no groups are. Type the groupIds that come from there alone, as in -D%s=com.acme."
                            .formatted(NamespaceKeys.REPOSITORIES, NamespaceKeys.GROUPS));
        }
        Namespace namespace = Namespace.of(groups.get());
        List<String> ids = Patterns.of(repositories.orElse("")).globs();
        if (ids.isEmpty()) {
            throw new SettingException(
                    "%s=%s names no repository. Type the ids of those that may serve these groups, as in -D%s=internal."
                            .formatted(NamespaceKeys.GROUPS, namespace, NamespaceKeys.REPOSITORIES));
        }
        return Optional.of(new OriginPolicy(namespace, ids, mirrors));
    }

    /** @param repository the id of a remote repository; behind a mirror, the mirror's */
    public boolean allows(String groupId, String repository) {
        return !namespace.contains(groupId) || repositories.contains(repository);
    }

    /**
     * Why an artifact is not asked of a repository.
     *
     * @param artifact its name, or that of its metadata
     */
    public String refusal(String artifact, String repository) {
        String shown = ConsoleText.of(artifact, MAX_NAME);
        String id = ConsoleText.of(repository, MAX_NAME);
        if (mirrors.containsKey(repository)) {
            return ("%s=%s keeps %s from '%s', a mirror of %s: which repository behind a mirror a file comes from, nobody can"
                            + " tell. If all that it serves of these groups is yours, type %s")
                    .formatted(NamespaceKeys.GROUPS, namespace, shown, id, mirrors.get(repository), withAlso(id));
        }
        return "%s=%s keeps %s from '%s'. Put it into '%s', or, if '%s' may serve these groups, type %s"
                .formatted(
                        NamespaceKeys.GROUPS,
                        namespace,
                        shown,
                        id,
                        String.join("' or '", repositories),
                        id,
                        withAlso(id));
    }

    /**
     * What is wrong with an artifact that is here already.
     *
     * @param artifact its coordinates
     * @param folder where it lies
     */
    public String taken(String artifact, String repository, String folder) {
        String id = ConsoleText.of(repository, MAX_NAME);
        return ("%s came from '%s', which may not serve %s=%s. Delete %s and build again; or, if '%s' may serve these"
                        + " groups, type %s")
                .formatted(
                        ConsoleText.of(artifact, MAX_NAME),
                        id,
                        NamespaceKeys.GROUPS,
                        namespace,
                        ConsoleText.of(folder, 2 * MAX_NAME),
                        id,
                        withAlso(id));
    }

    /** A sentence for each mirror that the user lets serve the groups. */
    public List<String> unseen() {
        return repositories.stream()
                .filter(mirrors::containsKey)
                .map(id ->
                        ("%s trusts '%s', a mirror of %s: which repository behind it a file of %s comes from, is for its own"
                                        + " rules to say.")
                                .formatted(NamespaceKeys.REPOSITORIES, id, mirrors.get(id), namespace))
                .toList();
    }

    /** Both keys as the command line has them. */
    public String typed() {
        return "-D%s=%s -D%s=%s"
                .formatted(NamespaceKeys.GROUPS, namespace, NamespaceKeys.REPOSITORIES, String.join(",", repositories));
    }

    private String withAlso(String id) {
        return "-D%s=%s,%s.".formatted(NamespaceKeys.REPOSITORIES, String.join(",", repositories), id);
    }
}
