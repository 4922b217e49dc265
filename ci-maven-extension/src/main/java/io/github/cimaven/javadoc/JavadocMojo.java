package io.github.cimaven.javadoc;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The configured goal of maven-javadoc-plugin, read and changed by reflection: the class itself is in the plugin's realm,
 * and has no methods for it. A version that lacks what is asked for is left as it is.
 */
public final class JavadocMojo {
    private static final String EXECUTABLE = "javadocExecutable";
    private static final String JVM_OPTIONS = "additionalJOptions";
    /** Without one of these, a version of the plugin is another one than those that are known. */
    private static final List<String> KNOWN = List.of(EXECUTABLE, "additionalOptions");
    /** With these, the goal runs code of others, or a JVM with other options. */
    private static final List<String> OWN =
            List.of("doclet", "taglet", "taglets", "tagletArtifacts", "additionalJOption", "minmemory", "maxmemory");

    private final Object mojo;

    public JavadocMojo(Object mojo) {
        this.mojo = mojo;
    }

    /**
     * Why the goal needs a JVM of its own; empty when it would run the javadoc of the JDK that runs Maven, and nothing in
     * the user's own words is more than options of the JDK's own doclet.
     *
     * @param jvmOptions those that the lane sets
     * @return the end of a sentence
     */
    public Optional<String> needsOwnJvm(List<String> jvmOptions) {
        try {
            for (String name : KNOWN) {
                if (!isEmpty(field(name).get(mojo))) {
                    return configured(name);
                }
            }
            if (toolchain() != null) {
                return Optional.of("a toolchain has its JDK");
            }
            for (String name : OWN) {
                if (!isEmpty(valueIfAny(name))) {
                    return configured(name);
                }
            }
            Object options = valueIfAny(JVM_OPTIONS);
            boolean asTheLane = isEmpty(options)
                    || (options instanceof String[] texts
                            && Arrays.asList(texts).equals(jvmOptions));
            return asTheLane ? Optional.empty() : configured(JVM_OPTIONS);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.of("this version of maven-javadoc-plugin lacks what it takes");
        }
    }

    /** Whether the user wants no Javadoc. */
    public boolean isSkipped() {
        try {
            return Boolean.TRUE.equals(valueIfAny("skip"));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    private static Optional<String> configured(String name) {
        return Optional.of(name + " is configured");
    }

    private Object valueIfAny(String name) throws ReflectiveOperationException {
        try {
            return field(name).get(mojo);
        } catch (NoSuchFieldException e) {
            return null;
        }
    }

    /** @param path of what stands for the javadoc of the JDK */
    public void setExecutable(String path) {
        try {
            field(EXECUTABLE).set(mojo, path);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException("needsOwnJvm() has read this field.", e);
        }
    }

    private Object toolchain() throws ReflectiveOperationException {
        for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("getToolchain") && method.getParameterCount() == 0) {
                    method.setAccessible(true);
                    return method.invoke(mojo);
                }
            }
        }
        throw new NoSuchMethodException("getToolchain");
    }

    private Field field(String name) throws NoSuchFieldException {
        for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value.getClass().isArray() && Array.getLength(value) == 0);
    }
}
