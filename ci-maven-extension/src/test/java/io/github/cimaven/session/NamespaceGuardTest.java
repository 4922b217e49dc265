package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.Settings;
import io.github.cimaven.origin.OriginPolicy;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionResult;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryEvent;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.metadata.DefaultMetadata;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.repository.ArtifactRepository;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.junit.jupiter.api.Test;

class NamespaceGuardTest {
    static final RemoteRepository FOREIGN = repository("foreign");
    static final RemoteRepository INTERNAL = repository("internal");
    static final Artifact LIB = new DefaultArtifact("com.acme", "lib", "jar", "1.0");
    static final Artifact OTHER = new DefaultArtifact("org.example", "lib", "jar", "1.0");

    private final NamespaceGuard guard = guard();

    static NamespaceGuard guard() {
        return new NamespaceGuard(policy());
    }

    static OriginPolicy policy() {
        Map<String, String> keys = Map.of("ci.namespace", "com.acme", "ci.namespace.repositories", "internal");
        return OriginPolicy.of(new Settings(keys::get), Map.of()).orElseThrow();
    }

    static RemoteRepository repository(String id) {
        return new RemoteRepository.Builder(id, "default", "https://" + id + ".example").build();
    }

    static Metadata versions(Artifact artifact) {
        return new DefaultMetadata(
                artifact.getGroupId(), artifact.getArtifactId(), "maven-metadata.xml", Metadata.Nature.RELEASE);
    }

    @Test
    void keepsTheGroupFromOtherRepositories() {
        assertThat(guard.keeps(LIB, "foreign")).hasValue("ci.namespace=com.acme keeps com.acme:lib:1.0 from 'foreign'");
        assertThat(guard.keeps(versions(LIB), "foreign"))
                .hasValue("ci.namespace=com.acme keeps com.acme:lib from 'foreign'");
        assertThat(guard.keeps(LIB, "internal")).isEmpty();
        assertThat(guard.keeps(OTHER, "foreign")).isEmpty();
        assertThat(guard.keeps(versions(OTHER), "foreign")).isEmpty();
    }

    @Test
    void failsForAllThatCameFromElsewhere() {
        guard.resolved(resolved(LIB, FOREIGN));
        guard.resolved(resolved(LIB, FOREIGN));
        guard.resolved(resolved(new DefaultArtifact("com.acme.shop", "web", "jar", "2.0"), FOREIGN));

        assertThatThrownBy(guard::check)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("com.acme:lib:1.0 came from 'foreign'")
                .hasMessageContaining("Delete " + new File("/repo/lib"))
                .hasMessageContaining("com.acme.shop:web:2.0 came from 'foreign'");
        assertThat(guard.taken()).hasSize(2);
    }

    @Test
    void passesWhatIsInternalInstalledOrAModule() {
        guard.resolved(resolved(LIB, INTERNAL));
        guard.resolved(resolved(LIB, new LocalRepository("/repo")));
        guard.resolved(resolved(LIB, new WorkspaceRepository("reactor")));
        guard.resolved(resolved(OTHER, FOREIGN));
        guard.resolved(event(RepositoryEvent.EventType.ARTIFACT_RESOLVED, LIB, FOREIGN));
        guard.resolved(event(RepositoryEvent.EventType.ARTIFACT_DEPLOYED, LIB.setFile(new File("a")), FOREIGN));

        assertThatCode(guard::check).doesNotThrowAnyException();
    }

    @Test
    void explainsOnlyWhatAFailedBuildDidNotGet() {
        guard.keeps(LIB, "foreign");
        guard.keeps(LIB, "central");
        guard.keeps(versions(LIB), "foreign");
        Artifact had = new DefaultArtifact("com.acme", "had", "jar", "1-SNAPSHOT");
        guard.keeps(had, "foreign");
        guard.keeps(versions(had), "foreign");
        guard.resolved(resolved(had, INTERNAL));
        MavenExecutionResult good = new DefaultMavenExecutionResult();
        MavenExecutionResult bad = new DefaultMavenExecutionResult().addException(new IllegalStateException("no lib"));

        guard.explain(good);
        guard.explain(bad);

        assertThat(good.getExceptions()).isEmpty();
        assertThat(bad.getExceptions()).hasSize(2);
        assertThat(bad.getExceptions().get(1).getMessage().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("keeps com.acme:lib:1.0 from 'central', 'foreign'."))
                .noneMatch(line -> line.contains("had"));
    }

    private static RepositoryEvent resolved(Artifact artifact, ArtifactRepository from) {
        return event(
                RepositoryEvent.EventType.ARTIFACT_RESOLVED, artifact.setFile(new File("/repo/lib/lib.jar")), from);
    }

    private static RepositoryEvent event(RepositoryEvent.EventType type, Artifact artifact, ArtifactRepository from) {
        return new RepositoryEvent.Builder(new DefaultRepositorySystemSession(), type)
                .setArtifact(artifact)
                .setRepository(from)
                .setExceptions(List.of())
                .build();
    }
}
