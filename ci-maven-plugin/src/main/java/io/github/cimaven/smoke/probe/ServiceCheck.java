package io.github.cimaven.smoke.probe;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Looks at the providers in {@code META-INF/services} as {@link java.util.ServiceLoader} does on a class path. */
final class ServiceCheck {
    private static final String FOLDER = "META-INF/services/";

    private final ClassLoader loader;
    private final Report report;
    private final boolean instantiate;

    ServiceCheck(ClassLoader loader, Report report, boolean instantiate) {
        this.loader = loader;
        this.report = report;
        this.instantiate = instantiate;
    }

    void check(JarFile jar) throws IOException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            String path = entry.getName();
            if (path.startsWith(FOLDER) && !entry.isDirectory() && path.indexOf('/', FOLDER.length()) < 0) {
                check(path, providers(ClassEntries.bytes(jar, path)));
            }
        }
    }

    /** The format is {@link java.util.ServiceLoader}'s: a name a line, and comments. */
    static List<String> providers(byte[] file) {
        List<String> names = new ArrayList<>();
        for (String line : new String(file, StandardCharsets.UTF_8).split("\\R", -1)) {
            int comment = line.indexOf('#');
            String name = (comment < 0 ? line : line.substring(0, comment)).trim();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    private void check(String path, List<String> providers) throws IOException {
        Class<?> service;
        try {
            service = Class.forName(path.substring(FOLDER.length()), false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            String missing = Missing.name(e);
            report.line("missing", path, missing.isEmpty() ? path.substring(FOLDER.length()) : missing, "service");
            return;
        }
        for (String provider : providers) {
            check(path, service, provider);
        }
    }

    private void check(String path, Class<?> service, String name) throws IOException {
        try {
            Class<?> provider = Class.forName(name, false, loader);
            if (provider.isInterface() && service.isAssignableFrom(provider)) {
                report.line("interface", path, name);
                return;
            }
            String problem = problem(service, provider);
            if (problem.isEmpty() && instantiate) {
                problem = instantiated(provider);
            }
            if (!problem.isEmpty()) {
                report.line("service", path, name, problem);
            }
        } catch (ClassNotFoundException e) {
            report.line("service", path, name, "there is no such class");
        } catch (NoClassDefFoundError e) {
            String missing = Missing.name(e);
            if (missing.isEmpty()) {
                report.line("service", path, name, "it cannot be loaded: " + Report.reason(e));
            } else {
                report.line("missing", name, missing, "link");
            }
        } catch (LinkageError | RuntimeException e) {
            report.line("service", path, name, "it cannot be loaded: " + Report.reason(e));
        }
    }

    private static String problem(Class<?> service, Class<?> provider) {
        if (!service.isAssignableFrom(provider)) {
            return "it is not a " + service.getName();
        }
        if (Modifier.isAbstract(provider.getModifiers())) {
            return "it is abstract";
        }
        if (!Modifier.isPublic(provider.getModifiers())) {
            return "it is not public";
        }
        for (Constructor<?> constructor : provider.getConstructors()) {
            if (constructor.getParameterCount() == 0) {
                return "";
            }
        }
        return "it has no public constructor without parameters";
    }

    private static String instantiated(Class<?> provider) {
        try {
            provider.getConstructor().newInstance();
            return "";
        } catch (InvocationTargetException e) {
            return "its constructor fails: " + Report.reason(e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            return "it cannot be instantiated: " + Report.reason(e);
        }
    }
}
