package io.github.cimaven.goal;

import io.github.cimaven.publish.protocol.LocalProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells this process, and whether an earlier one of this machine still runs. */
final class Processes {
    /** Linux: a host name may be the same in many containers; the boot and the process namespace are not. */
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    private static final Path NAMESPACE = Path.of("/proc/self/ns/pid");

    /** Linux computes the start of a process from the time of the boot, which moves when the clock is set. */
    private static final Duration JITTER = Duration.ofSeconds(5);

    private Processes() {}

    /** Empty where the machine cannot be told from others; the lease then ends by its time alone. */
    static Optional<LocalProcess> current() {
        try {
            String machine = Files.readString(BOOT).strip() + "/"
                    + Files.readSymbolicLink(NAMESPACE).getFileName();
            ProcessHandle self = ProcessHandle.current();
            return self.info().startInstant().map(started -> new LocalProcess(machine, self.pid(), started));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** A process of the same number that started at another time is another one. */
    static boolean isAlive(LocalProcess process) {
        Optional<Instant> started =
                ProcessHandle.of(process.pid()).flatMap(it -> it.info().startInstant());
        return ProcessHandle.of(process.pid()).filter(ProcessHandle::isAlive).isPresent()
                && started.map(it ->
                                Duration.between(it, process.started()).abs().compareTo(JITTER) < 0)
                        .orElse(true);
    }
}
