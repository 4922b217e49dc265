package io.github.cimaven.tests;

import io.github.cimaven.config.Settings;
import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Whether Surefire or Failsafe writes the JUnit XML that tells which tests failed. */
public final class XmlReport {
    /** A parameter and the property that it has by default. */
    private static final String DISABLE = "disableXmlReport";

    private XmlReport() {}

    /**
     * Not every version has bean methods for it, so it is read as it is configured.
     *
     * @param configuration the goal's, not evaluated; may be null
     */
    public static boolean isOff(Xpp3Dom configuration, Settings settings) {
        return Stream.of(
                        child(configuration, DISABLE),
                        child(configuration, "statelessTestsetReporter").flatMap(it -> child(it, "disable")))
                .flatMap(Optional::stream)
                .map(Xpp3Dom::getValue)
                .anyMatch(value -> isTrue(value, settings));
    }

    private static boolean isTrue(String value, Settings settings) {
        return ("${" + DISABLE + "}").equals(value)
                ? settings.text(DISABLE).filter("true"::equalsIgnoreCase).isPresent()
                : "true".equalsIgnoreCase(value);
    }

    private static Optional<Xpp3Dom> child(Xpp3Dom parent, String name) {
        return Optional.ofNullable(parent).map(it -> it.getChild(name));
    }
}
