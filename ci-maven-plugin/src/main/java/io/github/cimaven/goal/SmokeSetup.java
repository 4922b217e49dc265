package io.github.cimaven.goal;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.SmokeKeys;
import io.github.cimaven.engine.ConsumerClassPath;
import io.github.cimaven.engine.Repositories;
import io.github.cimaven.engine.ResolvedFile;
import io.github.cimaven.engine.UnresolvedException;
import io.github.cimaven.jdk.InstalledJdks;
import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.smoke.Hosts;
import io.github.cimaven.smoke.JdkChoice;
import io.github.cimaven.smoke.Module;
import io.github.cimaven.smoke.PackagedJar;
import io.github.cimaven.smoke.SmokeTest;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.toolchain.Toolchain;
import org.eclipse.aether.artifact.Artifact;

/** Finds what a smoke test needs: the class path of a consumer, and a JDK. */
record SmokeSetup(SmokeMojo mojo, Patterns provided) {

    SmokeTest test(Path file, PackagedJar jar, Duration limit, boolean instantiate) throws MojoExecutionException {
        Jdk jdk = jdk(jar.feature().orElse(1));
        Repositories repositories = new Repositories(
                mojo.repositorySystem,
                mojo.session.getRepositorySession(),
                mojo.project.getRemoteProjectRepositories());
        Artifact main = RepositoryUtils.toArtifact(mojo.project.getArtifact());
        ConsumerClassPath consumer = consumer(repositories, main);
        Module module = new Module(
                mojo.project.getArtifactId(),
                file,
                Path.of(mojo.project.getBuild().getOutputDirectory()),
                consumer.files().stream().map(ResolvedFile::file).toList(),
                () -> new NotForConsumers(
                                mojo.project,
                                repositories,
                                consumer,
                                new Hosts(mojo.project.getPackaging(), provided),
                                mojo.getLog())
                        .all());
        return new SmokeTest(module, jdk, limit, instantiate);
    }

    private ConsumerClassPath consumer(Repositories repositories, Artifact main) throws MojoExecutionException {
        String name = mojo.project.getArtifactId();
        try {
            ConsumerClassPath found = ConsumerClassPath.of(repositories, main, new DeployedPom(mojo.project).file());
            found.pomProblem()
                    .ifPresent(problem -> mojo.getLog()
                            .warn(
                                    ("The POM of %s cannot be read as it will be deployed (%s); Maven's own model of it was"
                                                    + " taken. Consumers may have the same problem: see flatten-maven-plugin.")
                                            .formatted(name, problem)));
            found.notPackaged()
                    .forEach(sibling -> mojo.getLog()
                            .warn(
                                    "%s of this build was not packaged; an installed or published jar was taken. Type: mvn verify"
                                            .formatted(sibling)));
            return found;
        } catch (UnresolvedException e) {
            throw new MojoExecutionException(
                    "The class path of a consumer of %s cannot be resolved: %s.".formatted(name, e.getMessage()), e);
        }
    }

    private Jdk jdk(int needed) {
        Optional<String> named = CiMojo.text(mojo.jdk);
        JdkChoice choice = named.isPresent()
                ? new JdkChoice(named(named.get()), SmokeKeys.JDK)
                : JdkChoice.of(needed, RunningJdk.get(), known());
        mojo.getLog()
                .info("Trying the jar with Java %d (%s): %s."
                        .formatted(choice.jdk().feature(), choice.jdk().home(), choice.reason()));
        return choice.jdk();
    }

    private static Jdk named(String home) {
        try {
            return Jdk.at(Path.of(home)).orElseThrow(() -> noJdk(home));
        } catch (InvalidPathException e) {
            throw noJdk(home);
        }
    }

    private static SettingException noJdk(String home) {
        return new SettingException(
                "%s=%s is not the home of a JDK: it lacks bin/java or a file 'release' with JAVA_VERSION. Type -D%s=%s."
                        .formatted(
                                SmokeKeys.JDK,
                                SettingException.shown(home),
                                SmokeKeys.JDK,
                                System.getProperty("java.home")));
    }

    private List<Jdk> known() {
        List<Jdk> known = new ArrayList<>(
                InstalledJdks.find(System.getenv(), Path.of(System.getProperty("user.home")), Path.of("/")));
        for (Toolchain toolchain : mojo.toolchains.getToolchains(mojo.session, "jdk", Map.of())) {
            Optional.ofNullable(toolchain.findTool("java"))
                    .map(tool -> new File(tool).toPath().getParent().getParent())
                    .flatMap(Jdk::at)
                    .ifPresent(known::add);
        }
        return known;
    }
}
