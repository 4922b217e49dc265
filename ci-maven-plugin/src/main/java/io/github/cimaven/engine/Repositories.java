package io.github.cimaven.engine;

import java.util.List;
import java.util.Objects;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;

/** Where artifacts are looked for: the resolver with the session and the repositories of a project. */
public record Repositories(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> remote) {

    public Repositories {
        Objects.requireNonNull(system);
        Objects.requireNonNull(session);
        remote = List.copyOf(remote);
    }

    Repositories with(RepositorySystemSession other) {
        return new Repositories(system, other, remote);
    }
}
