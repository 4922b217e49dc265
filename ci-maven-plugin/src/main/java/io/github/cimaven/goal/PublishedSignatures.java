package io.github.cimaven.goal;

import io.github.cimaven.config.SignKeys;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.publish.verify.Signatures;
import io.github.cimaven.sign.OpenPgp;
import io.github.cimaven.sign.SigningVariables;
import io.github.cimaven.sign.UnusableKeyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;

/**
 * The signatures of a release that is published.
 *
 * @param engine empty when no key is known
 */
record PublishedSignatures(boolean wanted, Optional<OpenPgp> engine, String publicKeys) implements Signatures {

    static PublishedSignatures of(CiMojo mojo, RepositorySystem repositorySystem)
            throws IOException, MojoFailureException, MojoExecutionException {
        Signing signing = new Signing(mojo, repositorySystem, System.getenv());
        boolean wanted = mojo.settings().flag(SignKeys.SIGN, true);
        if (mojo.settings().text(SignKeys.PUBLIC_KEY).isEmpty() && signing.key().isEmpty()) {
            return new PublishedSignatures(wanted, Optional.empty(), "");
        }
        try {
            OpenPgp engine = signing.engine();
            String keys = signing.publicKeys(engine, Instant.now(Clock.systemUTC()));
            mojo.getLog().info("Signatures are verified by the key " + engine.fingerprints(keys) + ".");
            return new PublishedSignatures(wanted, Optional.of(engine), keys);
        } catch (EngineUnavailableException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UnusableKeyException e) {
            throw new MojoFailureException("%s %s. Name a file that gpg --armor --export wrote."
                    .formatted(SignKeys.PUBLIC_KEY, e.getMessage()));
        }
    }

    @Override
    public Optional<String> unavailable() {
        return engine.isPresent()
                ? Optional.empty()
                : Optional.of(
                        "no key to verify signatures by is known: neither %s nor %s is set. Type -D%s=<a file that gpg --armor --export wrote>"
                                .formatted(SignKeys.PUBLIC_KEY, SigningVariables.KEY, SignKeys.PUBLIC_KEY));
    }

    @Override
    public Optional<String> problem(Path file, Path signature) throws IOException {
        try {
            return phrase(engine.orElseThrow()
                    .verify(file, Files.readString(signature, StandardCharsets.ISO_8859_1), publicKeys));
        } catch (UnusableKeyException e) {
            throw new IllegalStateException("The keys were read before.", e);
        }
    }

    /** @return what is wrong with the signature of some bytes, as a phrase */
    Optional<String> problem(byte[] content, String signature) {
        try {
            return phrase(engine.orElseThrow().verify(content, signature, publicKeys));
        } catch (UnusableKeyException e) {
            throw new IllegalStateException("The keys were read before.", e);
        }
    }

    private static Optional<String> phrase(OpenPgp.Verdict verdict) {
        return verdict == OpenPgp.Verdict.GOOD ? Optional.empty() : Optional.of(verdict.phrase());
    }
}
