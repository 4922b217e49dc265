package io.github.cimaven.publish.github;

import io.github.cimaven.config.Patterns;
import java.util.List;

/** Which deployed files are assets, as {@link io.github.cimaven.config.GitHubKeys#ASSETS} says. */
record AssetPatterns(Patterns wanted, Patterns unwanted) {

    static AssetPatterns of(String text) {
        List<String> globs = Patterns.of(text).globs();
        return new AssetPatterns(
                new Patterns(
                        globs.stream().filter(glob -> !glob.startsWith("!")).toList()),
                new Patterns(globs.stream()
                        .filter(glob -> glob.startsWith("!"))
                        .map(glob -> glob.substring(1))
                        .toList()));
    }

    boolean wants(String fileName) {
        return wanted.matches(fileName) && !unwanted.matches(fileName);
    }
}
