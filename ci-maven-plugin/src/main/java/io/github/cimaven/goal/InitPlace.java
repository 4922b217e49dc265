package io.github.cimaven.goal;

import io.github.cimaven.config.InitKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.git.GitPlace;
import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.ProjectFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which CI services a repository uses, and what its default branch is. */
record InitPlace(Path root, Optional<GitPlace> git, CiEnvironment environment, ProjectFiles files) {
    private static final String USUAL = "main";

    /** Those that the user names; else those whose files are there; else that of the remote's host. */
    Set<CiService> services(Settings settings) throws IOException {
        Optional<String> setting = settings.text(InitKeys.PROVIDER);
        if (setting.isPresent()) {
            return CiService.parse(setting.get());
        }
        Set<CiService> services = found();
        if (services.isEmpty()) {
            git.flatMap(GitPlace::host).flatMap(CiService::ofHost).ifPresent(services::add);
        }
        if (services.isEmpty()) {
            throw new SettingException(
                    "Neither a file in %s nor the address of origin says which CI service this is for. Type -D%s= with one or more of: %s."
                            .formatted(root, InitKeys.PROVIDER, CiService.known()));
        }
        return services;
    }

    private Set<CiService> found() throws IOException {
        Set<CiService> found = EnumSet.noneOf(CiService.class);
        for (CiService service : CiService.values()) {
            boolean there = service == CiService.GITHUB_ACTIONS
                    ? !files.yaml(service.place()).isEmpty()
                    : files.has(service.place());
            if (there) {
                found.add(service);
            }
        }
        return found;
    }

    String defaultBranch() {
        return git.flatMap(GitPlace::defaultBranch)
                .or(environment::defaultBranch)
                .or(() -> git.flatMap(GitPlace::branch).filter("master"::equals))
                .orElse(USUAL);
    }
}
