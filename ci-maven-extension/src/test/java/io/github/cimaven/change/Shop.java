package io.github.cimaven.change;

import io.github.cimaven.change.ReactorModule.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A build of six modules: {@code app} uses {@code core} and {@code lib}, {@code core} uses {@code lib}, {@code web} uses
 * the test jar of {@code core} in its tests, and {@code docs} uses nothing. {@code group} holds {@code core}.
 */
final class Shop {
    private Shop() {}

    static List<ReactorModule> modules() {
        return below("");
    }

    /** The same build in a folder of the work tree. */
    static List<ReactorModule> below(String folder) {
        String at = folder.isEmpty() ? "" : folder + "/";
        return List.of(
                module(folder, "shop", "pom"),
                module(at + "lib", "lib", "jar"),
                module(at + "group", "group", "pom"),
                module(at + "group/core", "core", "jar", new Use("com.acme:lib", false, false)),
                module(
                        at + "app",
                        "app",
                        "jar",
                        new Use("com.acme:core", false, false),
                        new Use("com.acme:lib", false, false)),
                module(at + "web", "web", "jar", new Use("com.acme:core", true, true)),
                module(at + "docs", "docs", "jar"));
    }

    static ReactorModule module(String folder, String name, String packaging, Use... uses) {
        String at = folder.isEmpty() ? "" : folder + "/";
        Set<String> needs = new HashSet<>(Arrays.stream(uses).map(Use::id).collect(Collectors.toSet()));
        if (!name.equals("shop")) {
            needs.add("com.acme:shop");
        }
        return new ReactorModule(
                "com.acme:" + name,
                name,
                folder,
                at + "pom.xml",
                packaging,
                Set.of(at + "src/test"),
                at + "target",
                new ArrayList<>(List.of(uses)),
                needs);
    }
}
