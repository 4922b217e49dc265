package io.github.cimaven.workflow;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of ci:init that are in a repository.
 *
 * @param services whose files they are
 * @param defaultBranch the branch that they were written for, as the first of them says
 * @param forms the settings of the form that a service's files have
 */
public record WrittenFiles(
        Set<CiService> services, Optional<String> defaultBranch, Map<CiService, Map<String, String>> forms) {

    public WrittenFiles {
        services = Set.copyOf(services);
        forms = Map.copyOf(forms);
    }

    public static WrittenFiles in(ProjectFiles files) throws IOException {
        Set<CiService> services = EnumSet.noneOf(CiService.class);
        Optional<String> branch = Optional.empty();
        Map<CiService, Map<String, String>> forms = new EnumMap<>(CiService.class);
        for (CiService service : CiService.values()) {
            for (String path : places(service, files)) {
                Optional<String> text = ours(path, files);
                if (text.isPresent()) {
                    services.add(service);
                    branch = branch.or(() -> Header.defaultBranch(text.get()));
                    forms.putIfAbsent(service, Header.form(text.get()));
                }
            }
        }
        return new WrittenFiles(services, branch, forms);
    }

    /** Those of the user, and what the files of the service say of themselves. */
    public Settings settings(Settings users, CiService service) {
        return users.or(forms.getOrDefault(service, Map.of()));
    }

    /** What cannot be read is of somebody else: ci:init writes plain texts. */
    private static Optional<String> ours(String path, ProjectFiles files) throws IOException {
        try {
            return files.read(path).filter(Header::isIn);
        } catch (SettingException e) {
            return Optional.empty();
        }
    }

    private static List<String> places(CiService service, ProjectFiles files) throws IOException {
        List<String> places = new ArrayList<>();
        if (service == CiService.GITHUB_ACTIONS) {
            places.addAll(files.isThroughLink(service.place()) ? List.of() : files.yaml(service.place()));
        } else if (files.has(service.place())) {
            places.add(service.place());
        }
        return places;
    }
}
