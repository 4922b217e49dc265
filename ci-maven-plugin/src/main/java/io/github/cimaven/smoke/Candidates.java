package io.github.cimaven.smoke;

import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** Looks up which dependency has a class or a module. Each jar is opened at most once, and only when one is missing. */
final class Candidates {
    private final Supplier<List<Candidate>> source;
    private Optional<List<Candidate>> sorted = Optional.empty();
    private final Map<Path, Set<String>> entries = new LinkedHashMap<>();

    Candidates(Supplier<List<Candidate>> source) {
        this.source = source;
    }

    private List<Candidate> all() {
        List<Candidate> all = sorted.orElseGet(() -> source.get().stream()
                .sorted(Comparator.comparing(Candidate::reason))
                .toList());
        sorted = Optional.of(all);
        return all;
    }

    Optional<Candidate> withClass(String name) {
        String path = name.replace('.', '/') + ".class";
        return all().stream()
                .filter(candidate -> Files.isDirectory(candidate.file())
                        ? Files.isRegularFile(candidate.file().resolve(path))
                        : entries(candidate.file()).contains(path))
                .findFirst();
    }

    Optional<Candidate> withModule(String name) {
        return all().stream()
                .filter(candidate -> isModule(candidate.file(), name))
                .findFirst();
    }

    static boolean isModule(Path file, String name) {
        try {
            return ModuleFinder.of(file).find(name).isPresent();
        } catch (FindException e) {
            // A jar whose name makes no module name.
            return false;
        }
    }

    private Set<String> entries(Path file) {
        return entries.computeIfAbsent(file, Candidates::read);
    }

    private static Set<String> read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
        } catch (IOException e) {
            // No jar, as with a dependency of type pom.
            return Set.of();
        }
    }
}
