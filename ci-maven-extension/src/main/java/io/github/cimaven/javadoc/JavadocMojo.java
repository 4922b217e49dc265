package io.github.cimaven.javadoc;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * The configured goal of maven-javadoc-plugin, read and changed by reflection: the class itself is in the plugin's realm,
 * and has no methods for it. A version that lacks what is asked for is left as it is.
 */
public final class JavadocMojo {
    private static final String EXECUTABLE = "javadocExecutable";
    private static final String OPTIONS = "additionalOptions";

    private final Object mojo;

    public JavadocMojo(Object mojo) {
        this.mojo = mojo;
    }

    /** Whether the goal would run the javadoc of the JDK that runs Maven, and no option is in the user's own words. */
    public boolean isPlain() {
        try {
            return isEmpty(field(EXECUTABLE).get(mojo))
                    && isEmpty(field(OPTIONS).get(mojo))
                    && toolchain() == null;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    /** @param path of what stands for the javadoc of the JDK */
    public void setExecutable(String path) {
        try {
            field(EXECUTABLE).set(mojo, path);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException("isPlain() has read this field.", e);
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
