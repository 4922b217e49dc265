package io.github.cimaven.goal;

import io.github.cimaven.audit.AuditEngine;
import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.owasp.Along;
import io.github.cimaven.audit.owasp.OwaspAudit;
import io.github.cimaven.audit.owasp.ReadyDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The engines that the user named data for, in the order in which they are asked. */
record AuditEngines(AuditMojo mojo) {

    /** @param light only those that download nothing but their data, as a pull request is to be fast */
    List<AuditEngine> all(boolean light) {
        Stream<Supplier<Optional<AuditEngine>>> fast = Stream.of(new OsvSetup(mojo)::engine);
        Stream<Supplier<Optional<AuditEngine>>> heavy = Stream.of(new OwaspSetup(mojo, mojo.repositorySystem)::engine);
        return (light ? fast : Stream.concat(fast, heavy))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .toList();
    }

    /** With OSV's advisories that came along with dependency-check's database, when the user names no others. */
    List<AuditEngine> withAdvisoriesOf(List<AuditEngine> engines) {
        return CiMojo.text(mojo.osv).isPresent()
                ? engines
                : Stream.concat(engines.stream().flatMap(engine -> advisories(engine).stream()), engines.stream())
                        .toList();
    }

    private Optional<AuditEngine> advisories(AuditEngine engine) {
        if (engine instanceof OwaspAudit owasp && owasp.provision() instanceof OwaspDatabase database) {
            try {
                ReadyDatabase ready = database.ready();
                return ready.file(Along.OSV).map(file -> new OsvSetup(mojo).engine(file, ready.source()));
            } catch (DataUnavailableException | IOException e) {
                // Told when dependency-check is asked.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
