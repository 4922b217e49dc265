package io.github.cimaven.publish;

import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to publish, in the order of publication: artifacts, then POMs, then the metadata that lists the versions.
 *
 * @param files what is published byte by byte
 * @param metadata {@code maven-metadata.xml} files, which are merged with what is there; without their checksums
 */
public record Plan(List<ReleaseFile> files, List<ReleaseFile> metadata) {

    public Plan {
        files = List.copyOf(files);
        metadata = List.copyOf(metadata);
    }

    /**
     * @param staged everything in the staging folder
     * @param modules the modules that are published
     * @param skipped modules of the build that are not: their files are left where they are
     * @throws PublishException when nothing is left to publish, or a file belongs to no module of the build
     */
    public static Plan of(
            Collection<ReleaseFile> staged, Collection<Coordinates> modules, Collection<Coordinates> skipped)
            throws PublishException {
        Predicate<ReleaseFile> ofModules = of(modules);
        List<String> strangers = staged.stream()
                .filter(ofModules.or(of(skipped)).negate())
                .map(ReleaseFile::path)
                .toList();
        if (!strangers.isEmpty()) {
            throw new PublishException(
                    "Nothing was published: the staging folder holds %d file(s) of no module of this build: %s. Start the release again with: mvn clean, and then mvn deploy"
                            .formatted(strangers.size(), shown(strangers)));
        }
        List<ReleaseFile> wanted = published(staged, modules);
        List<ReleaseFile> files = wanted.stream()
                .filter(file -> !file.isMetadata())
                .sorted(Comparator.comparing(ReleaseFile::isPom).thenComparing(ReleaseFile::path))
                .toList();
        if (files.isEmpty()) {
            throw new PublishException(
                    "Nothing was published: no module has a file in the staging folder. Run the release lane's own phase: mvn -Pci-release deploy, without maven.deploy.skip or an altDeploymentRepository of your own.");
        }
        return new Plan(
                files,
                wanted.stream()
                        .filter(file -> file.isMetadata() && file.subject().equals(file.path()))
                        .toList());
    }

    /** What of the staged files belongs to modules that are published. */
    public static List<ReleaseFile> published(Collection<ReleaseFile> staged, Collection<Coordinates> modules) {
        return staged.stream().filter(of(modules)).toList();
    }

    /** Whether a file is one of this version of a module. */
    public static boolean isOf(ReleaseFile file, Coordinates module) {
        return file.path().startsWith(module.versionFolder());
    }

    private static Predicate<ReleaseFile> of(Collection<Coordinates> modules) {
        Set<String> folders = modules.stream().map(Coordinates::versionFolder).collect(Collectors.toSet());
        Set<String> lists = modules.stream()
                .flatMap(module -> Stream.of(module.artifactMetadata(), module.groupMetadata()))
                .collect(Collectors.toSet());
        return file -> lists.contains(file.subject()) || isBelow(file.path(), folders);
    }

    /** @param folders with a slash at the end */
    private static boolean isBelow(String path, Set<String> folders) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (folders.contains(path.substring(0, slash + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String shown(List<String> paths) {
        String first = String.join(", ", paths.stream().limit(10).toList());
        return paths.size() <= 10 ? first : first + " and " + (paths.size() - 10) + " more";
    }
}
