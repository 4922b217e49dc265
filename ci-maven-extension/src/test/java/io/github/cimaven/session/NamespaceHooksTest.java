package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RequestTrace;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.deployment.DeployRequest;
import org.eclipse.aether.metadata.AbstractMetadata;
import org.eclipse.aether.metadata.MergeableMetadata;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.repository.LocalArtifactRequest;
import org.eclipse.aether.repository.LocalArtifactResult;
import org.eclipse.aether.repository.LocalMetadataRequest;
import org.eclipse.aether.repository.LocalMetadataResult;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.LocalRepositoryManager;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.MetadataRequest;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferCancelledException;
import org.eclipse.aether.transfer.TransferEvent;
import org.eclipse.aether.transfer.TransferResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the resolver asks: by its filter, and on Maven 3.8 by transfers and the local repository. */
class NamespaceHooksTest {
    private static final Artifact LIB = NamespaceGuardTest.LIB;
    private static final RemoteRepository FOREIGN = NamespaceGuardTest.FOREIGN;
    private static final RemoteRepository INTERNAL = NamespaceGuardTest.INTERNAL;

    private final NamespaceGuard guard = NamespaceGuardTest.guard();
    private final List<String> shown = new ArrayList<>();

    @TempDir
    private Path folder;

    private final List<Object> looked = new ArrayList<>();

    @Test
    void filterAcceptsAndSaysWhyNot() {
        NamespaceFilter filter = new NamespaceFilter(guard, manager());

        assertThat(filter.acceptArtifact(INTERNAL, LIB).isAccepted()).isTrue();
        assertThat(filter.acceptArtifact(FOREIGN, NamespaceGuardTest.OTHER).isAccepted())
                .isTrue();
        assertThat(filter.acceptArtifact(FOREIGN, LIB).isAccepted()).isFalse();
        assertThat(filter.acceptArtifact(FOREIGN, LIB).reasoning()).contains("com.acme:lib:1.0 from 'foreign'");
        assertThat(filter.acceptMetadata(FOREIGN, NamespaceGuardTest.versions(LIB))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void filterLetsADeploymentAddToWhatIsThere() {
        assertThat(new NamespaceFilter(guard, manager())
                        .acceptMetadata(FOREIGN, new Deployed())
                        .isAccepted())
                .isTrue();
    }

    /** With a file there, Maven would only ask whether the internal repository has one of that name, and take the file. */
    @Test
    void filterRefusesWhatTheLocalRepositoryHasFromElsewhere() throws IOException {
        Path noted = Files.createDirectories(folder.resolve("lib/1.0")).resolve("_remote.repositories");
        Files.writeString(noted, "#NOTE\nlib-1.0.jar>internal=\nlib-1.0.jar>foreign=\n");
        NamespaceFilter filter = new NamespaceFilter(guard, manager());

        assertThat(filter.acceptArtifact(INTERNAL, LIB).reasoning())
                .contains("com.acme:lib:1.0 came from 'foreign'")
                .contains("Delete " + noted.getParent());
        assertThat(filter.acceptArtifact(INTERNAL, NamespaceGuardTest.OTHER).isAccepted())
                .isTrue();
        assertThat(guard.taken()).hasSize(1);
    }

    @Test
    void transferIsStoppedBeforeItBegins() {
        RequestTrace artifact = RequestTrace.newChild(null, new ArtifactRequest(LIB, List.of(FOREIGN), ""));
        RequestTrace versions =
                RequestTrace.newChild(null, new MetadataRequest(NamespaceGuardTest.versions(LIB), FOREIGN, ""));

        for (RequestTrace trace : List.of(artifact, versions)) {
            assertThatThrownBy(() -> transfer("foreign", trace))
                    .isInstanceOf(TransferCancelledException.class)
                    .hasMessageContaining("keeps com.acme:lib");
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void transferGoesOnOtherwise() throws TransferCancelledException {
        RequestTrace lib = RequestTrace.newChild(null, new ArtifactRequest(LIB, List.of(), ""));
        RequestTrace asked = RequestTrace.newChild(lib, new ArtifactRequest(NamespaceGuardTest.OTHER, List.of(), ""));
        RequestTrace deployment = RequestTrace.newChild(lib, new DeployRequest());

        transfer("internal", lib);
        transfer("foreign", asked);
        transfer("foreign", RequestTrace.newChild(deployment, "upload"));
        transfer("foreign", null);

        assertThat(shown).containsExactly("internal", "foreign", "foreign", "foreign");
    }

    @Test
    void localRepositoryIsAskedForAllowedOriginsOnly() {
        GuardedLocalRepository local = new GuardedLocalRepository(guard, NamespaceGuardTest.policy(), manager());
        DefaultRepositorySystemSession session = new DefaultRepositorySystemSession();
        Metadata versions = NamespaceGuardTest.versions(LIB);

        local.find(session, new LocalArtifactRequest(LIB, List.of(FOREIGN, INTERNAL), "project"));
        local.find(session, new LocalArtifactRequest(NamespaceGuardTest.OTHER, List.of(FOREIGN, INTERNAL), ""));
        local.find(session, new LocalMetadataRequest(versions, INTERNAL, ""));
        local.find(session, new LocalMetadataRequest(versions, null, ""));
        LocalMetadataResult foreign = local.find(session, new LocalMetadataRequest(versions, FOREIGN, ""));

        assertThat(looked).hasSize(4);
        assertThat(((LocalArtifactRequest) looked.get(0)).getRepositories()).containsExactly(INTERNAL);
        assertThat(((LocalArtifactRequest) looked.get(0)).getContext()).isEqualTo("project");
        assertThat(((LocalArtifactRequest) looked.get(1)).getRepositories()).containsExactly(FOREIGN, INTERNAL);
        assertThat(foreign.getFile()).isNull();
    }

    private void transfer(String repository, RequestTrace trace) throws TransferCancelledException {
        TransferResource resource = new TransferResource(repository, "https://" + repository, "a/b", null, trace);
        new GuardedTransfers(guard, new AbstractTransferListener() {
                    @Override
                    public void transferInitiated(TransferEvent event) {
                        shown.add(event.getResource().getRepositoryId());
                    }
                })
                .transferInitiated(new TransferEvent.Builder(new DefaultRepositorySystemSession(), resource).build());
    }

    private LocalRepositoryManager manager() {
        return (LocalRepositoryManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {LocalRepositoryManager.class}, (proxy, method, given) -> {
                    if (method.getName().equals("getRepository")) {
                        return new LocalRepository(folder.toFile());
                    }
                    if (method.getName().equals("getPathForRemoteArtifact")) {
                        return "lib/1.0/lib-1.0.jar";
                    }
                    looked.add(given[1]);
                    return given[1] instanceof LocalArtifactRequest request
                            ? new LocalArtifactResult(request)
                            : new LocalMetadataResult((LocalMetadataRequest) given[1]);
                });
    }

    /** What the resolver reads before it deploys. */
    private static final class Deployed extends AbstractMetadata implements MergeableMetadata {
        @Override
        public void merge(java.io.File existing, java.io.File result) {}

        @Override
        public boolean isMerged() {
            return false;
        }

        @Override
        public String getGroupId() {
            return "com.acme";
        }

        @Override
        public String getArtifactId() {
            return "lib";
        }

        @Override
        public String getVersion() {
            return "";
        }

        @Override
        public String getType() {
            return "maven-metadata.xml";
        }

        @Override
        public Nature getNature() {
            return Nature.RELEASE;
        }

        @Override
        public java.io.File getFile() {
            return null;
        }

        @Override
        public Map<String, String> getProperties() {
            return Map.of();
        }

        @Override
        public Metadata setProperties(Map<String, String> properties) {
            return this;
        }
    }
}
