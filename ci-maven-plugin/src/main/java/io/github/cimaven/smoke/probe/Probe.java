package io.github.cimaven.smoke.probe;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/** Looks at one jar, which is on the class path with all that a consumer has, and writes a report. */
public final class Probe {
    private static final int EVERY = 100;

    private Probe() {}

    /** @param arguments the jar, the file of the report, the JVM's feature version, {@code resolve} or {@code instantiate} */
    public static void main(String[] arguments) throws IOException {
        try (Report report = new Report(new File(arguments[1]))) {
            File jar = new File(arguments[0]);
            int feature = Integer.parseInt(arguments[2]);
            ClassLoader loader = ClassLoader.getSystemClassLoader();
            // What a signature says is checked when a class is loaded from the class path.
            try (JarFile file = new JarFile(jar, false, ZipFile.OPEN_READ)) {
                int checked = classes(file, feature, loader, report);
                new ServiceCheck(loader, report, "instantiate".equals(arguments[3])).check(file);
                new MainCheck(loader, report, feature).check(file);
                if (feature >= 9) {
                    new ModuleCheck(report).check(jar, file);
                }
                report.line("done", String.valueOf(checked));
            }
        }
        // An instantiated provider may have started threads.
        Runtime.getRuntime().halt(0);
    }

    private static int classes(JarFile file, int feature, ClassLoader loader, Report report) throws IOException {
        Map<String, String> entries = ClassEntries.of(file, feature);
        ClassCheck check = new ClassCheck(loader, report, entries.keySet());
        int checked = 0;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            check.check(entry.getKey(), ClassEntries.bytes(file, entry.getValue()));
            checked++;
            if (checked % EVERY == 0) {
                report.line("checked", String.valueOf(checked), String.valueOf(entries.size()));
            }
        }
        return checked;
    }
}
