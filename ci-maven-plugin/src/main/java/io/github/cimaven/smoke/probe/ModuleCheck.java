package io.github.cimaven.smoke.probe;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Reads the module descriptor as the module system does, by reflection, which Java 8 does not have. */
final class ModuleCheck {
    private static final Pattern DESCRIPTOR = Pattern.compile("(META-INF/versions/\\d+/)?module-info\\.class");

    private final Report report;

    ModuleCheck(Report report) {
        this.report = report;
    }

    /** Names each module that must be there and that is none of the JDK's. */
    void check(File jar, JarFile file) throws IOException {
        if (!hasDescriptor(file)) {
            return;
        }
        try {
            Class<?> finder = Class.forName("java.lang.module.ModuleFinder");
            Object own = finder.getMethod("of", Path[].class).invoke(null, (Object) new Path[] {jar.toPath()});
            Object system = finder.getMethod("ofSystem").invoke(null);
            for (Object module : (Collection<?>) call("java.lang.module.ModuleFinder", own, "findAll")) {
                Object descriptor = call("java.lang.module.ModuleReference", module, "descriptor");
                for (Object requires :
                        (Collection<?>) call("java.lang.module.ModuleDescriptor", descriptor, "requires")) {
                    requires(system, requires);
                }
            }
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            Throwable first = cause.getCause() == null ? cause : cause.getCause();
            report.line("module", Report.reason(first));
        } catch (ReflectiveOperationException e) {
            report.line("module", Report.reason(e));
        }
    }

    private void requires(Object system, Object requires) throws ReflectiveOperationException, IOException {
        String type = "java.lang.module.ModuleDescriptor$Requires";
        String name = (String) call(type, requires, "name");
        boolean needed = !call(type, requires, "modifiers").toString().contains("STATIC");
        Object found = Class.forName("java.lang.module.ModuleFinder")
                .getMethod("find", String.class)
                .invoke(system, name);
        if (needed && !((Optional<?>) found).isPresent()) {
            report.line("requires", name);
        }
    }

    private static Object call(String type, Object target, String method) throws ReflectiveOperationException {
        return Class.forName(type).getMethod(method).invoke(target);
    }

    private static boolean hasDescriptor(JarFile file) {
        for (JarEntry entry : Collections.list(file.entries())) {
            if (DESCRIPTOR.matcher(entry.getName()).matches()) {
                return true;
            }
        }
        return false;
    }
}
