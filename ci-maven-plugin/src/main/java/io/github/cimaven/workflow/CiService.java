package io.github.cimaven.workflow;

import io.github.cimaven.config.InitKeys;
import io.github.cimaven.config.SettingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The CI services that files are written for. */
public enum CiService {
    GITHUB_ACTIONS("GitHub Actions", ".github/workflows"),
    GITLAB_CI("GitLab CI", ".gitlab-ci.yml"),
    JENKINS("Jenkins", "Jenkinsfile"),
    AZURE_PIPELINES("Azure Pipelines", "azure-pipelines.yml"),
    BITBUCKET_PIPELINES("Bitbucket Pipelines", "bitbucket-pipelines.yml"),
    CIRCLECI("CircleCI", ".circleci/config.yml"),
    BUILDKITE("Buildkite", ".buildkite/pipeline.yml");

    private final String title;
    private final String place;

    CiService(String title, String place) {
        this.title = title;
        this.place = place;
    }

    /** As the environment's provider is called, as in {@code gitlab-ci}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** The file, or for GitHub the folder, that the service reads; relative to the top of the repository. */
    public String place() {
        return place;
    }

    /** @throws SettingException naming each that is not known */
    public static Set<CiService> parse(String setting) {
        List<String> names = Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        String unknown = names.stream()
                .filter(name -> of(name).isEmpty())
                .map(SettingException::shown)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new SettingException("%s: %s is no CI service that ci:init knows. Type one or more of: %s."
                    .formatted(InitKeys.PROVIDER, unknown, known()));
        }
        return names.stream().flatMap(name -> of(name).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of all, as a user types them. */
    public static String known() {
        return Arrays.stream(values()).map(CiService::id).collect(Collectors.joining(", "));
    }

    /** By the host of a git remote, as in {@code gitlab.example.com}. */
    public static Optional<CiService> ofHost(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (isBelow(name, "dev.azure.com") || isBelow(name, "visualstudio.com")) {
            return Optional.of(AZURE_PIPELINES);
        }
        if (isBelow(name, "bitbucket.org")) {
            return Optional.of(BITBUCKET_PIPELINES);
        }
        // Companies run both under names of their own.
        if (name.contains("github")) {
            return Optional.of(GITHUB_ACTIONS);
        }
        return name.contains("gitlab") ? Optional.of(GITLAB_CI) : Optional.empty();
    }

    private static boolean isBelow(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    private static Optional<CiService> of(String id) {
        return Arrays.stream(values())
                .filter(service -> service.id().equals(id))
                .findFirst();
    }
}
