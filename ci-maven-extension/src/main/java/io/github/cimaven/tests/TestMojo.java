package io.github.cimaven.tests;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The configured goal of Surefire or Failsafe, read and changed by its own bean methods: the class itself is in the
 * plugin's realm. What a version does not have is empty, or not set.
 */
public final class TestMojo {
    private final Object mojo;

    public TestMojo(Object mojo) {
        this.mojo = mojo;
    }

    /** The command-line options of the forks. */
    public String argLine() {
        return get("getArgLine").map(String::valueOf).orElse("");
    }

    public void setArgLine(String options) {
        set("setArgLine", String.class, options);
    }

    /** Where the goal writes its reports. */
    public Optional<Path> reportsDirectory() {
        return get("getReportsDirectory")
                .filter(File.class::isInstance)
                .map(folder -> ((File) folder).toPath().toAbsolutePath().normalize());
    }

    /** Whether the goal does nothing. */
    public boolean isSkipped() {
        return isTrue("isSkip") || isTrue("isSkipTests") || isTrue("isSkipExec");
    }

    /** The system properties that the goal's configuration gives to the forks. */
    public Map<String, String> systemProperties() {
        Map<String, String> properties = new HashMap<>();
        if (get("getSystemPropertyVariables").orElse(null) instanceof Map<?, ?> variables) {
            variables.forEach((key, value) -> properties.put(String.valueOf(key), String.valueOf(value)));
        }
        return properties;
    }

    public void addSystemProperty(String key, String value) {
        Map<String, String> properties = systemProperties();
        properties.put(key, value);
        set("setSystemPropertyVariables", Map.class, properties);
    }

    /** Sets how long a fork may run, where nothing is set. */
    public void limitForks(int seconds) {
        if (get("getForkedProcessTimeoutInSeconds")
                .filter(Integer.valueOf(0)::equals)
                .isPresent()) {
            set("setForkedProcessTimeoutInSeconds", int.class, seconds);
        }
    }

    /**
     * Lets the goal only record failing tests, so that they can be told with those of other JDKs. What the plugin would then
     * tell nobody stays as it is: a fork's own time-out, too many flakes, and a crash before version 3.
     *
     * @param version the plugin's
     * @return whether they would have failed the module
     */
    public boolean holdBackFailures(String version) {
        boolean told = isZero("getForkedProcessTimeoutInSeconds")
                && isZero("getFailOnFlakeCount")
                && !version.startsWith("2.");
        return told && !isTrue("isTestFailureIgnore") && set("setTestFailureIgnore", boolean.class, true);
    }

    private boolean isZero(String getter) {
        return get(getter).map(Integer.valueOf(0)::equals).orElse(true);
    }

    /** @return false when this version of the plugin cannot be told its file of the order */
    public boolean orderByFile() {
        return set("setRunOrderStatisticsFileChecksum", String.class, OrderFile.CHECKSUM)
                && set("setRunOrder", String.class, OrderFile.RUN_ORDER);
    }

    private boolean isTrue(String getter) {
        return get(getter).filter(Boolean.TRUE::equals).isPresent();
    }

    private Optional<Object> get(String getter) {
        try {
            return Optional.ofNullable(mojo.getClass().getMethod(getter).invoke(mojo));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return Optional.empty();
        }
    }

    private boolean set(String setter, Class<?> type, Object value) {
        try {
            mojo.getClass().getMethod(setter, type).invoke(mojo, value);
            return true;
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
