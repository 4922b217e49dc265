package io.github.cimaven.goal;

import io.github.cimaven.attest.Envelope;
import io.github.cimaven.config.SignKeys;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.sign.OpenPgp;
import io.github.cimaven.sign.SecretKey;
import io.github.cimaven.sign.SigningVariables;
import io.github.cimaven.sign.UnusableKeyException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;

/** Signs what is said of a release, with the key of its artifacts. */
final class ReleaseSigner {
    private final CiMojo mojo;
    private final Signing signing;
    private Optional<OpenPgp> engine = Optional.empty();
    private String fingerprint = "";

    ReleaseSigner(CiMojo mojo, RepositorySystem repositorySystem) {
        this.mojo = mojo;
        this.signing = new Signing(mojo, repositorySystem, System.getenv());
    }

    /** @param note is told why not */
    boolean canSign(Consumer<String> note) throws MojoExecutionException, MojoFailureException {
        if (!mojo.settings().flag(SignKeys.SIGN, true)) {
            note.accept("The provenance is not signed: %s=false.".formatted(SignKeys.SIGN));
            return false;
        }
        Optional<SecretKey> key = signing.key();
        if (key.isEmpty()) {
            note.accept("The provenance is not signed: the environment variable %s has no key."
                    .formatted(SigningVariables.KEY));
            return false;
        }
        try {
            engine = Optional.of(signing.engine());
            fingerprint = engine.get().fingerprint(key.get());
            return true;
        } catch (EngineUnavailableException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UnusableKeyException e) {
            throw unusable(e);
        }
    }

    String fingerprint() {
        return fingerprint;
    }

    Envelope envelope(byte[] statement) throws MojoFailureException {
        byte[] signed = Envelope.preAuthenticationEncoding(Envelope.IN_TOTO, statement);
        return new Envelope(Envelope.IN_TOTO, statement, List.of(new Envelope.Signature(fingerprint, armored(signed))));
    }

    byte[] signature(byte[] content) throws MojoFailureException {
        return armored(content).getBytes(StandardCharsets.US_ASCII);
    }

    private String armored(byte[] content) throws MojoFailureException {
        try {
            return engine.orElseThrow().sign(content, signing.key().orElseThrow(), Instant.now(Clock.systemUTC()));
        } catch (UnusableKeyException e) {
            throw unusable(e);
        }
    }

    private static MojoFailureException unusable(UnusableKeyException e) {
        return new MojoFailureException(SigningVariables.unusable(e) + " " + SigningVariables.unusableFix(e));
    }
}
