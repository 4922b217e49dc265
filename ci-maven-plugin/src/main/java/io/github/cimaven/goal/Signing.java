package io.github.cimaven.goal;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.SignKeys;
import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.sign.OpenPgp;
import io.github.cimaven.sign.SecretKey;
import io.github.cimaven.sign.SignEngine;
import io.github.cimaven.sign.SigningVariables;
import io.github.cimaven.sign.UnusableKeyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;

/** How this build signs: whether at all, by which key, and by which keys its signatures are verified. */
record Signing(CiMojo mojo, RepositorySystem repositorySystem, Map<String, String> variables) {
    private static final String GPG = "org.apache.maven.plugins:maven-gpg-plugin";
    private static final String OWN_EXECUTION = "ci-sign";

    /** Only the release lane signs. */
    static boolean isWanted(CiMojo mojo) {
        return mojo.settings().flag(SignKeys.SIGN, true)
                && mojo.ciFacts().lane().filter("ci-release"::equals).isPresent();
    }

    /** Fetched now when it is not in the local repository. */
    OpenPgp engine() throws EngineUnavailableException {
        EngineDefinition engine = SignEngine.definition();
        EngineJars jars = mojo.engineJars(repositorySystem);
        return Engines.load(engine, jars.of(engine), OpenPgp.class, SignEngine.GLUE);
    }

    Optional<SecretKey> key() {
        return SigningVariables.key(variables);
    }

    /** Whether the POM of a module signs otherwise than the lane: by the gpg program, or in an execution of its own. */
    boolean isUsers() {
        return mojo.session.getProjects().stream()
                .map(module -> module.getPlugin(GPG))
                .filter(plugin -> plugin != null)
                .anyMatch(plugin -> plugin.getExecutions().stream().anyMatch(execution -> isUsers(execution, plugin)));
    }

    /** The public keys that signatures are verified by. */
    String publicKeys(OpenPgp engine, Instant now) throws IOException, MojoFailureException {
        Optional<String> file = mojo.settings().text(SignKeys.PUBLIC_KEY);
        if (file.isPresent()) {
            return read(file.get());
        }
        SecretKey key = key().orElseThrow(() -> new MojoFailureException(
                ("The signatures cannot be verified: neither %s nor %s says by which key. Type -D%s=<a file that gpg --armor"
                                + " --export wrote>")
                        .formatted(SignKeys.PUBLIC_KEY, SigningVariables.KEY, SignKeys.PUBLIC_KEY)));
        try {
            return engine.unlock(key, now);
        } catch (UnusableKeyException e) {
            throw new MojoFailureException(SigningVariables.unusable(e) + " " + SigningVariables.unusableFix(e));
        }
    }

    /**
     * The signature of a file that is made after its module was signed.
     *
     * @return empty when maven-gpg-plugin signs by other means than the key in the environment
     */
    Optional<String> signature(Path file, Instant now)
            throws IOException, MojoExecutionException, MojoFailureException {
        if (key().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(engine().sign(file, key().get(), now));
        } catch (UnusableKeyException e) {
            throw new MojoFailureException(SigningVariables.unusable(e) + " " + SigningVariables.unusableFix(e));
        } catch (EngineUnavailableException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private String read(String name) throws IOException {
        try {
            return Files.readString(mojo.root().resolve(name), StandardCharsets.ISO_8859_1);
        } catch (InvalidPathException | IOException e) {
            String reason = e instanceof IOException io ? IoReason.of(io) : "it is not a path";
            throw new SettingException("%s=%s cannot be read: %s. Type -D%s=<a file that gpg --armor --export wrote>"
                    .formatted(SignKeys.PUBLIC_KEY, SettingException.shown(name), reason, SignKeys.PUBLIC_KEY));
        }
    }

    private static boolean isUsers(PluginExecution execution, Plugin plugin) {
        return execution.getGoals().contains("sign")
                && !"none".equals(execution.getPhase())
                && List.<ConfigurationContainer>of(execution, plugin).stream()
                        .map(ConfigurationContainer::getConfiguration)
                        .filter(Xpp3Dom.class::isInstance)
                        .map(dom -> ((Xpp3Dom) dom).getChild("signer"))
                        .filter(signer -> signer != null)
                        .findFirst()
                        .map(signer -> !"bc".equals(signer.getValue()))
                        .orElse(!OWN_EXECUTION.equals(execution.getId()));
    }
}
