package io.github.cimaven.smoke;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the probe wrote before it ended or was killed.
 *
 * @param progress how far it came, as {@code 300 of 1200 classes}; empty when it came to no end of a hundred
 * @param done whether it came to its end
 * @param modules what is wrong with the module descriptor
 * @param requires the modules that it requires, the JDK's left out
 */
record ProbeReport(
        List<Missing> missing,
        List<Broken> broken,
        List<BadProvider> providers,
        List<NamedInterface> interfaces,
        List<Broken> mains,
        List<String> modules,
        List<String> requires,
        String progress,
        boolean done) {

    /**
     * @param user the class that needs the other, or the service file
     * @param how {@code link}: the user cannot be loaded or linked; {@code body}: its code needs it when it gets there;
     *     {@code indirect}: a class of that code needs it; {@code service}: a service file is named by it
     */
    record Missing(String user, String name, String how) {}

    record Broken(String name, String reason) {}

    record BadProvider(String file, String provider, String reason) {}

    /** An interface in a service file, where {@link java.util.ServiceLoader} wants a class. */
    record NamedInterface(String file, String name) {}

    ProbeReport {
        missing = List.copyOf(missing);
        broken = List.copyOf(broken);
        providers = List.copyOf(providers);
        interfaces = List.copyOf(interfaces);
        mains = List.copyOf(mains);
        modules = List.copyOf(modules);
        requires = List.copyOf(requires);
    }

    static ProbeReport read(Path file) throws IOException {
        return Files.exists(file) ? of(Files.readAllLines(file)) : of(List.of());
    }

    /** The last line may be cut off; what is not whole is left out. */
    static ProbeReport of(List<String> lines) {
        List<Missing> missing = new ArrayList<>();
        List<Broken> broken = new ArrayList<>();
        List<BadProvider> providers = new ArrayList<>();
        List<NamedInterface> interfaces = new ArrayList<>();
        List<Broken> mains = new ArrayList<>();
        List<String> modules = new ArrayList<>();
        List<String> requires = new ArrayList<>();
        List<String> progress = new ArrayList<>(List.of(""));
        List<String> done = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "missing" -> whole(fields, 4, f -> missing.add(new Missing(f[1], f[2], f[3])));
                case "broken" -> whole(fields, 3, f -> broken.add(new Broken(f[1], f[2])));
                case "service" -> whole(fields, 4, f -> providers.add(new BadProvider(f[1], f[2], f[3])));
                case "interface" -> whole(fields, 3, f -> interfaces.add(new NamedInterface(f[1], f[2])));
                case "main" -> whole(fields, 3, f -> mains.add(new Broken(f[1], f[2])));
                case "module" -> whole(fields, 2, f -> modules.add(f[1]));
                case "requires" -> whole(fields, 2, f -> requires.add(f[1]));
                case "checked" -> whole(fields, 3, f -> progress.add(f[1] + " of " + f[2] + " classes"));
                case "done" -> whole(fields, 2, f -> done.add(f[1]));
                default -> {}
            }
        }
        String last = done.isEmpty() ? progress.get(progress.size() - 1) : done.get(0) + " classes";
        return new ProbeReport(missing, broken, providers, interfaces, mains, modules, requires, last, !done.isEmpty());
    }

    private static void whole(String[] fields, int count, Consumer<String[]> taker) {
        if (fields.length == count) {
            taker.accept(fields);
        }
    }
}
