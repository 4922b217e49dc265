package io.github.cimaven.goal;

import io.github.cimaven.config.InitKeys;
import io.github.cimaven.config.Product;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.finding.Text;
import io.github.cimaven.git.GitException;
import io.github.cimaven.git.GitPlace;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.DiffText;
import io.github.cimaven.workflow.FileChange;
import io.github.cimaven.workflow.FilePlan;
import io.github.cimaven.workflow.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Adopts a repository: writes {@code .mvn/extensions.xml} and the files by which its CI service runs the lanes. Shows what
 * it would change first, and writes when told to.
 *
 * <p>It overwrites no file that it did not write, and keeps what the user added in the marked places.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends CiMojo {
    /** Writes without asking. */
    @Parameter(property = InitKeys.YES, defaultValue = "false")
    private String yes;

    private final RepositorySystem repositorySystem;

    @Inject
    InitMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        boolean write = flag(InitKeys.YES, yes);
        if (project.getFile() == null) {
            throw new MojoFailureException(
                    "There is no pom.xml in %s. Start Maven in the folder of the root POM.".formatted(root()));
        }
        WorkflowEngines engines = new WorkflowEngines(engineJars(repositorySystem));
        WorkflowSetup setup = new WorkflowSetup(
                session, new SettingsWithoutLane(session, RootModule.of(session), settings()).read(), root());
        InitPlace place = new InitPlace(root(), git(), ciFacts().environment(), setup.files());
        Set<CiService> services = place.services(settings());
        String defaultBranch = place.defaultBranch();
        FilePlan plan = setup.plan(services, defaultBranch, engines.yaml());
        if (!plan.conflicts().isEmpty()) {
            throw new MojoFailureException("Nothing was written:\n  " + String.join("\n  ", plan.conflicts()));
        }
        List<FileChange> changes = new ArrayList<>();
        new ExtensionsChange(engines, setup.files()).change().ifPresent(changes::add);
        changes.addAll(plan.real());
        if (changes.isEmpty()) {
            getLog().info("Every file is as ci:init would write it.");
        } else if (show(changes, engines.diff(), write) && (write || agreed(changes, engines))) {
            write(changes, setup.files());
            setup.limits(services, defaultBranch).forEach(getLog()::info);
        }
    }

    private boolean show(List<FileChange> changes, DiffText diff, boolean write) {
        for (FileChange change : changes) {
            diff.unified(change).forEach(line -> getLog().info(Text.line(line)));
        }
        if (!write && !interactive()) {
            getLog().info("Nothing was written. To write %s, type: mvn %s:%s:init -D%s=true"
                    .formatted(
                            Text.count(changes.size(), "this file", "these " + changes.size() + " files")
                                    .replaceFirst("^\\d+ ", ""),
                            Product.PLUGIN,
                            Product.version(),
                            InitKeys.YES));
        }
        return write || interactive();
    }

    private boolean interactive() {
        return session.getSettings().isInteractiveMode()
                && session.getRequest().isInteractiveMode()
                && Terminal.isInteractive();
    }

    private boolean agreed(List<FileChange> changes, WorkflowEngines engines)
            throws IOException, MojoExecutionException {
        boolean agreed = engines.question().yes("Write " + Text.count(changes.size(), "file", "files") + "?");
        if (!agreed) {
            getLog().info("Nothing was written.");
        }
        return agreed;
    }

    private void write(List<FileChange> changes, ProjectFiles files) throws IOException {
        for (FileChange change : changes) {
            files.write(change.path(), change.after());
            getLog().info("Wrote " + change.path());
        }
        getLog().info("Look at them with: git diff. Then commit and push them.");
        getLog().info("What else a first release needs is told by: mvn -P%s ci:doctor".formatted(Lane.RELEASE.id()));
    }

    private Optional<GitPlace> git() throws IOException, MojoFailureException {
        try {
            Optional<GitPlace> place = GitPlace.of(root());
            if (place.isPresent() && !Files.isSameFile(place.get().top(), root())) {
                throw new SettingException(
                        "Maven was started in %s, but CI services read their files at the top of the repository, in %s. Start Maven there."
                                .formatted(root(), place.get().top()));
            }
            return place;
        } catch (GitException e) {
            throw new MojoFailureException(e.getMessage() + " " + e.fix());
        }
    }
}
