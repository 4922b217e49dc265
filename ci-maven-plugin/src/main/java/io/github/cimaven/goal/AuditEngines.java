package io.github.cimaven.goal;

import io.github.cimaven.audit.AuditEngine;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The engines that the user named data for, in the order in which they are asked. */
record AuditEngines(AuditMojo mojo) {

    /** @param light only those that download nothing but their data, as a pull request is to be fast */
    List<AuditEngine> all(boolean light) {
        Stream<Supplier<Optional<AuditEngine>>> fast = Stream.of(new OsvSetup(mojo)::engine);
        Stream<Supplier<Optional<AuditEngine>>> heavy =
                Stream.of(new OwaspSetup(mojo, mojo.repositorySystem)::engine);
        return (light ? fast : Stream.concat(fast, heavy))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .toList();
    }
}
