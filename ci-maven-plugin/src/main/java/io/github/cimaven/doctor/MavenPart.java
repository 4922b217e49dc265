package io.github.cimaven.doctor;

import io.github.cimaven.config.Product;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Maven and the extension in it.
 *
 * @param maven its version
 * @param extension the version that {@code .mvn/extensions.xml} or the POM names; empty when none does
 * @param plugin the version of this plugin
 */
public record MavenPart(String maven, Optional<String> extension, String plugin) {
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\..*");

    public Examined examine() {
        Part part = new Part("maven");
        Matcher version = VERSION.matcher(maven);
        int minor =
                version.matches() ? Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2)) : 0;
        if (minor < 308) {
            part.stops(
                    "Maven %s is too old for the lanes.".formatted(maven),
                    "Use Maven 3.9, as in: mvn wrapper:wrapper -Dmaven=3.9.16");
        } else if (minor < 309) {
            part.warns(
                    "On Maven %s a pull request builds all modules: what it changes cannot be told there."
                            .formatted(maven),
                    "Use Maven 3.9, as in: mvn wrapper:wrapper -Dmaven=3.9.16");
        }
        if (extension.isEmpty()) {
            part.stops(
                    "The extension is not loaded, so no lane is chosen and -Pci-pr is no profile.",
                    "Add %s:ci-maven-extension:%s to .mvn/extensions.xml or to the parent POM."
                            .formatted(Product.GROUP_ID, plugin));
        }
        extension
                .filter(it -> !it.equals(plugin) && !it.contains("${"))
                .ifPresent(it -> part.warns(
                        "The extension is %s, and this plugin is %s.".formatted(it, plugin),
                        "Call the plugin of the same version: %s:%s:doctor".formatted(Product.PLUGIN, it)));
        return part.is("Maven " + maven + ", " + (extension.isPresent() ? "the extension is loaded" : "no extension"));
    }
}
