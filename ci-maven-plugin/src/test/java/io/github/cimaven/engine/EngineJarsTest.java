package io.github.cimaven.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.DependencyResult;
import org.junit.jupiter.api.Test;

class EngineJarsTest {
    private static final EngineDefinition ENGINE =
            new EngineDefinition("Mill 1.2", "com.acme:mill:1.2", List.of("com.acme:sails"), "io.github.cimaven.mill");
    private static final RemoteRepository MIRROR =
            new RemoteRepository.Builder("mirror", "default", "https://repo.example.com/").build();

    private final DefaultRepositorySystemSession session = new DefaultRepositorySystemSession();
    private final List<DependencyRequest> asked = new ArrayList<>();

    @Test
    void asksMavensResolverForTheRunTimeAndLeavesOutWhatIsNotNeeded() throws EngineUnavailableException {
        assertThat(jars(false).of(ENGINE)).containsExactly(Path.of("mill.jar"));
        var collect = asked.get(0).getCollectRequest();
        assertThat(collect.getRepositories()).containsExactly(MIRROR);
        assertThat(collect.getDependencies()).singleElement().satisfies(root -> {
            assertThat(root.getScope()).isEqualTo("runtime");
            assertThat(root.getArtifact().toString()).isEqualTo("com.acme:mill:jar:1.2");
            assertThat(root.getExclusions()).singleElement().satisfies(exclusion -> {
                assertThat(exclusion.getGroupId()).isEqualTo("com.acme");
                assertThat(exclusion.getArtifactId()).isEqualTo("sails");
            });
        });
    }

    @Test
    void saysWhatCannotBeHad() {
        assertThatThrownBy(() -> jars(true).of(ENGINE))
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessage("Mill 1.2 cannot be resolved: no such host. Look at the plugin repositories of the build,"
                        + " or type: mvn dependency:get -Dartifact=com.acme:mill:1.2");
    }

    @Test
    void saysThatMavenIsOffline() {
        session.setOffline(true);
        assertThatThrownBy(() -> jars(true).of(ENGINE))
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageContaining("Mill 1.2 is not in the local repository, and Maven is offline");
    }

    @Test
    void versionsArePinnedInOnePlace() {
        EngineDefinition pinned = EngineDefinition.pinned("pmd", "PMD", List.of(), "io.github.cimaven.lint.pmd");
        assertThat(pinned.name()).matches("PMD 7\\.\\d+\\.\\d+");
        assertThat(pinned.coordinates()).matches("net\\.sourceforge\\.pmd:pmd-java:7\\.\\d+\\.\\d+");
        assertThatThrownBy(() -> EngineDefinition.pinned("none", "None", List.of(), "none"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private EngineJars jars(boolean failing) {
        RepositorySystem system = (RepositorySystem) Proxy.newProxyInstance(
                RepositorySystem.class.getClassLoader(),
                new Class<?>[] {RepositorySystem.class},
                (proxy, method, arguments) -> {
                    DependencyRequest request = (DependencyRequest) arguments[1];
                    asked.add(request);
                    DependencyResult result = new DependencyResult(request);
                    if (failing) {
                        throw new DependencyResolutionException(result, "no such host", null);
                    }
                    result.setArtifactResults(List.of(new ArtifactResult(new ArtifactRequest())
                            .setArtifact(new DefaultArtifact(ENGINE.coordinates())
                                    .setFile(Path.of("mill.jar").toFile()))));
                    return result;
                });
        return new EngineJars(system, session, List.of(MIRROR));
    }
}
