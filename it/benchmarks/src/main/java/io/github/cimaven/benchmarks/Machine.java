package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Where the numbers come from. */
final class Machine {
    private Machine() {}

    static String sentence(Maven maven) throws IOException {
        return String.format(
                Locale.ROOT,
                "Maven %s, %s, Java %s, %d cores, load %.1f at the start, %s.",
                maven.version(),
                System.getProperty("os.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                LocalDate.now(ZoneOffset.UTC));
    }
}
