package io.github.cimaven.smoke.probe;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Looks whether the manifest's {@code Main-Class} can be started. */
final class MainCheck {
    /** From this version a main method need be neither static nor public (JEP 512). */
    private static final int ANY_MAIN = 25;

    private final ClassLoader loader;
    private final Report report;
    private final int feature;

    MainCheck(ClassLoader loader, Report report, int feature) {
        this.loader = loader;
        this.report = report;
        this.feature = feature;
    }

    void check(JarFile jar) throws IOException {
        Manifest manifest = jar.getManifest();
        String name = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        if (name == null) {
            return;
        }
        try {
            if (!starts(Class.forName(name.trim(), false, loader))) {
                report.line("main", name.trim(), "it has no method public static void main(String[])");
            }
        } catch (ClassNotFoundException e) {
            report.line("main", name.trim(), "there is no such class");
        } catch (LinkageError e) {
            String missing = Missing.name(e);
            report.line("main", name.trim(), missing.isEmpty() ? Report.reason(e) : "it needs " + missing);
        }
    }

    private boolean starts(Class<?> type) {
        try {
            Method method = type.getMethod("main", String[].class);
            if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == void.class) {
                return true;
            }
        } catch (NoSuchMethodException e) {
            // Newer JVMs take others.
        }
        return feature >= ANY_MAIN && startsUnseen(type);
    }

    private static boolean startsUnseen(Class<?> type) {
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            for (Method method : level.getDeclaredMethods()) {
                Class<?>[] parameters = method.getParameterTypes();
                boolean takes = parameters.length == 0 || (parameters.length == 1 && parameters[0] == String[].class);
                if (method.getName().equals("main") && takes && !Modifier.isPrivate(method.getModifiers())) {
                    return true;
                }
            }
        }
        return false;
    }
}
