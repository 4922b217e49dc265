package io.github.cimaven.goal;

import io.github.cimaven.checkout.Checkout;
import io.github.cimaven.checkout.CheckoutException;
import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Product;
import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.config.SignKeys;
import io.github.cimaven.doctor.AuditPart;
import io.github.cimaven.doctor.Credential;
import io.github.cimaven.doctor.CredentialsPart;
import io.github.cimaven.doctor.DiskPart;
import io.github.cimaven.doctor.Folder;
import io.github.cimaven.doctor.GitPart;
import io.github.cimaven.doctor.JdkPart;
import io.github.cimaven.doctor.MavenPart;
import io.github.cimaven.doctor.ProviderPart;
import io.github.cimaven.doctor.ReleaseCredentials;
import io.github.cimaven.doctor.RepositoriesPart;
import io.github.cimaven.doctor.SettingsPart;
import io.github.cimaven.engine.Repositories;
import io.github.cimaven.engine.RepositoryProbe;
import io.github.cimaven.engine.ServerLogin;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.guard.Reference;
import io.github.cimaven.jdk.InstalledJdks;
import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.jdk.JdkList;
import io.github.cimaven.jdk.MissingJdks;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.publish.Channels;
import io.github.cimaven.publish.maven.MavenTarget;
import io.github.cimaven.sign.SigningVariables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.maven.model.Extension;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.RemoteRepository;

/** Reads from Maven, git and the machine what the parts are examined by. */
record DoctorReader(CiMojo mojo, Map<String, String> variables) {
    GitPart git() {
        Git git = new Git(mojo.root());
        try {
            Checkout checkout = git.read();
            return new GitPart(
                    Optional.empty(),
                    git.isShallow(),
                    checkout.defaultBranch(),
                    git.originUrl().isPresent(),
                    git.commitTime(checkout.head()));
        } catch (CheckoutException e) {
            return GitPart.unusable(e.getMessage());
        }
    }

    MavenPart maven(String version) throws IOException {
        Own own = new Own(mojo.execution.getGroupId(), mojo.execution.getArtifactId());
        Optional<String> inMaven = CoreExtensions.read(mojo.root(), new Places(mojo.root()), own).stream()
                .filter(Reference::own)
                .map(Reference::version)
                .findFirst();
        Optional<String> inPom = RootModule.of(mojo.session).getBuildExtensions().stream()
                .filter(it -> own.is(it.getGroupId(), it.getArtifactId()))
                .map(Extension::getVersion)
                .findFirst();
        return new MavenPart(version, inMaven.or(() -> inPom), Product.version());
    }

    JdkPart jdks(ToolchainManager toolchains) {
        List<Jdk> installed = new ArrayList<>(toolchains.getToolchains(mojo.session, "jdk", Map.of()).stream()
                .flatMap(toolchain -> Stream.ofNullable(toolchain.findTool("java")))
                .flatMap(java -> Stream.ofNullable(Path.of(java).getParent()))
                .flatMap(bin -> Jdk.at(bin.resolveSibling("")).stream())
                .toList());
        installed.addAll(InstalledJdks.find(variables, Path.of(System.getProperty("user.home")), Path.of("/")));
        return new JdkPart(
                RunningJdk.get(),
                ToolProvider.getSystemJavaCompiler() != null,
                JdkList.of(mojo.settings()),
                MissingJdks.of(mojo.settings()),
                installed);
    }

    RepositoriesPart repositories(RepositorySystem system) {
        if (mojo.session.isOffline()) {
            return new RepositoriesPart(true, List.of());
        }
        List<RemoteRepository> all = Stream.concat(
                        mojo.project.getRemotePluginRepositories().stream(),
                        mojo.project.getRemoteProjectRepositories().stream())
                .distinct()
                .toList();
        RepositoryProbe probe = new RepositoryProbe(new Repositories(system, mojo.session.getRepositorySession(), all));
        return new RepositoriesPart(false, probe.ask(Product.GROUP_ID));
    }

    CredentialsPart credentials() {
        String server = mojo.settings()
                .text(PublishKeys.MAVEN_SERVER)
                .or(() -> Distribution.of(mojo.session).map(MavenTarget::id))
                .orElse(MavenTarget.STANDARD_ID);
        ReleaseCredentials needed = new ReleaseCredentials(
                name -> CiMojo.text(variables.get(name)).isPresent(),
                id -> ServerLogin.of(mojo.session.getRepositorySession(), id).isPresent());
        List<Credential> credentials = new ArrayList<>(needed.ofChannels(channels(), server, isCodeArtifact()));
        if (mojo.settings().flag(SignKeys.SIGN, true)) {
            credentials.add(needed.ofSigning(SigningVariables.KEY));
        }
        return new CredentialsPart(isReleasing(), credentials);
    }

    /** By what the user sets: the other lanes have defaults that a release has not. */
    AuditPart audit() {
        Settings users = new SettingsWithoutLane(mojo.session, RootModule.of(mojo.session), mojo.settings()).read();
        return new AuditPart(
                isReleasing(),
                unaudited(users),
                users.flag(AuditKeys.STRICT, true) && users.flag(AuditKeys.FAIL, true),
                Stream.of(AuditKeys.OSV, AuditKeys.DATABASE, AuditKeys.JDBC)
                        .filter(key -> users.text(key).isPresent())
                        .toList(),
                AuditAct.nameData());
    }

    private Optional<String> unaudited(Settings users) {
        if (users.flag(AuditKeys.SKIP, false)) {
            return Optional.of("switched off by " + AuditKeys.SKIP);
        }
        List<MavenProject> modules = mojo.session.getAllProjects();
        boolean something = modules.stream()
                .flatMap(module -> module.getDependencies().stream())
                .filter(it -> !"test".equals(it.getScope()))
                .anyMatch(it -> modules.stream()
                        .noneMatch(module -> module.getGroupId().equals(it.getGroupId())
                                && module.getArtifactId().equals(it.getArtifactId())));
        return something ? Optional.empty() : Optional.of("no module has an artifact to audit");
    }

    /** The lane that a build would have here: this goal alone is none, and is handed no lane over. */
    private boolean isReleasing() {
        return here().choice().lane().filter(Lane.RELEASE::equals).isPresent();
    }

    private ChosenLane here() {
        return ChosenLane.of(mojo.session, mojo.settings(), mojo.root());
    }

    private boolean isCodeArtifact() {
        boolean byHost = mojo.settings()
                .text(PublishKeys.MAVEN_URL)
                .or(() -> Distribution.of(mojo.session).map(MavenTarget::url))
                .filter(MavenTarget::isAtCodeArtifact)
                .isPresent();
        return mojo.settings().flag(PublishKeys.MAVEN_CODEARTIFACT, byHost);
    }

    ProviderPart provider() {
        ChosenLane here = here();
        return new ProviderPart(
                Optional.of(here.environment()).filter(CiEnvironment::isCi).map(CiEnvironment::provider),
                here.choice().lane().map(Lane::id),
                here.choice().reason(),
                here.choice().warnings());
    }

    DiskPart disk() throws IOException {
        return new DiskPart(List.of(
                folder("the output of the build", mojo.folder().path()),
                folder(
                        "the local repository",
                        mojo.session
                                .getRepositorySession()
                                .getLocalRepository()
                                .getBasedir()
                                .toPath()),
                folder("temporary files", Path.of(System.getProperty("java.io.tmpdir")))));
    }

    SettingsPart settings() {
        Set<String> names = new TreeSet<>(mojo.session.getUserProperties().stringPropertyNames());
        names.addAll(RootModule.of(mojo.session).getProperties().stringPropertyNames());
        // The extension's own, which no user sets.
        names.removeAll(Handover.names());
        return new SettingsPart(names, own());
    }

    /** What others may call as they like: goals with a budget, and the settings of a company's channels. */
    private List<String> own() {
        return Stream.concat(
                        Stream.of(Keys.BUDGET_PREFIX),
                        channels().stream().map(channel -> PublishKeys.CHANNELS + "." + channel + "."))
                .toList();
    }

    private List<String> channels() {
        return Channels.names(mojo.settings().text(PublishKeys.CHANNELS).orElse(PublishKeys.CHANNELS_DEFAULT));
    }

    private static Folder folder(String purpose, Path path) throws IOException {
        Path there = path.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return new Folder(
                purpose,
                there,
                Files.isWritable(there),
                Files.getFileStore(there).getUsableSpace());
    }
}
