package io.github.cimaven.goal;

import io.github.cimaven.config.SignKeys;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.finding.FailureText;
import io.github.cimaven.finding.Text;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.sign.OpenPgp;
import io.github.cimaven.sign.SignedFolder;
import io.github.cimaven.sign.UnusableKeyException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Verifies the PGP signature of every file in <code>target/ci/staging</code>, when the last module of the build is through
 * and before anything is published. It finds every file without a good signature and then fails once.
 */
@Mojo(name = "verify-signatures", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class VerifySignaturesMojo extends CiMojo {
    private final Clock clock = Clock.systemUTC();
    private final RepositorySystem repositorySystem;

    /** Whether the release is signed; without signatures there is nothing to verify. */
    @Parameter(property = SignKeys.SIGN, defaultValue = "true")
    String sign;

    /** The public keys to verify by; the public part of the key in MAVEN_GPG_KEY by default. */
    @Parameter(property = SignKeys.PUBLIC_KEY)
    String publicKey;

    @Inject
    VerifySignaturesMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    boolean skipped() {
        return !flag(SignKeys.SIGN, sign);
    }

    @Override
    String skipKey() {
        return SignKeys.SIGN + "=false";
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        // A build that has failed publishes nothing, and says so.
        if (!new GoalModules(session, execution).isLast(project)
                || session.getResult().hasExceptions()) {
            return;
        }
        Signing signing = new Signing(this, repositorySystem, System.getenv());
        try {
            OpenPgp engine = signing.engine();
            String keys = signing.publicKeys(engine, Instant.now(clock));
            String names = engine.fingerprints(keys);
            report(new SignedFolder(folder().staging(), engine, keys).verify(), names);
        } catch (EngineUnavailableException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UnusableKeyException e) {
            throw new MojoFailureException("%s %s. Name a file that gpg --armor --export wrote."
                    .formatted(SignKeys.PUBLIC_KEY, e.getMessage()));
        }
    }

    private void report(SignedFolder.Result result, String names) throws IOException, MojoFailureException {
        List<Finding> findings = new ArrayList<>(result.findings());
        String verified = "%s verified by the key %s."
                .formatted(Text.count(result.good(), "signature was", "signatures were"), names);
        findings.add(new Finding(
                "sign/verified",
                Severity.NOTE,
                verified,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        Json.write(folder().findings().resolve("signatures.json"), findings);
        if (!result.findings().isEmpty()) {
            throw new MojoFailureException(FailureText.of(
                    "ci:verify-signatures found "
                            + Text.count(
                                    result.findings().size(),
                                    "file without a good signature",
                                    "files without a good signature"),
                    result.findings()));
        }
        getLog().info(verified);
    }
}
