package io.github.cimaven.goal;

import java.util.Optional;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a POM configures of maven-compiler-plugin. */
final class CompilerConfiguration {
    static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";

    private CompilerConfiguration() {}

    /** @param configuration of the plugin or an execution, as the model has it; {@code null} when there is none */
    static Optional<String> text(Object configuration, String element) {
        return Optional.ofNullable(configuration)
                .filter(Xpp3Dom.class::isInstance)
                .map(dom -> ((Xpp3Dom) dom).getChild(element))
                .map(Xpp3Dom::getValue)
                .flatMap(CiMojo::text);
    }
}
