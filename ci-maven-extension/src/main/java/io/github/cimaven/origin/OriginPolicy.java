package io.github.cimaven.origin;

import io.github.cimaven.config.NamespaceKeys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.text.ConsoleText;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which repositories artifacts may be asked of and taken from. */
public final class OriginPolicy {
    private static final int MAX_NAME = 200;
    private static final String MIRROR =
            "Which repository behind a mirror a file comes from, nobody can tell: a mirror may serve it only when it is named. ";

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
     * That an artifact is not asked of a repository, as a clause.
     *
     * @param artifact its name, or that of its metadata
     */
    public String kept(String artifact, String repository) {
        return "%s=%s keeps %s from %s"
                .formatted(NamespaceKeys.GROUPS, namespace, ConsoleText.of(artifact, MAX_NAME), shown(repository));
    }

    /**
     * Why an artifact cannot be had, and what to type.
     *
     * @param refused all repositories that were not asked for it
     */
    public String refusal(String artifact, Collection<String> refused) {
        String named = refused.stream().map(this::shown).collect(Collectors.joining(", "));
        boolean mirrored = refused.stream().anyMatch(mirrors::containsKey);
        return "%s=%s keeps %s from %s. %sPut it into '%s'; or, if %s may serve these groups, type -D%s=%s,%s."
                .formatted(
                        NamespaceKeys.GROUPS,
                        namespace,
                        ConsoleText.of(artifact, MAX_NAME),
                        named,
                        mirrored ? MIRROR : "",
                        String.join("' or '", repositories),
                        refused.size() > 1 ? "one of these" : "that one",
                        NamespaceKeys.REPOSITORIES,
                        String.join(",", repositories),
                        refused.size() > 1
                                ? "<id>"
                                : ConsoleText.of(refused.iterator().next(), MAX_NAME));
    }

    private String shown(String repository) {
        String mirror = mirrors.containsKey(repository) ? " (a mirror of " + mirrors.get(repository) + ")" : "";
        return "'" + ConsoleText.of(repository, MAX_NAME) + "'" + mirror;
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
                        "-D%s=%s,%s.".formatted(NamespaceKeys.REPOSITORIES, String.join(",", repositories), id));
    }

    /** Whether the policy is about the group. */
    public boolean covers(String groupId) {
        return namespace.contains(groupId);
    }

    /** A repository that files of the folder came from, although it may not serve the group. */
    public Optional<String> strange(Path folder, String groupId) {
        return LocalOrigins.strange(folder, groupId, this);
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
}
