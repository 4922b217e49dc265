package io.github.cimaven.goal;

import io.github.cimaven.config.GuardKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.SignKeys;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.git.GitException;
import io.github.cimaven.git.GitRepository;
import io.github.cimaven.git.TagObject;
import io.github.cimaven.guard.Evidence;
import io.github.cimaven.guard.Fact;
import io.github.cimaven.guard.SignedTag;
import io.github.cimaven.sign.OpenPgp;
import io.github.cimaven.sign.SecretKey;
import io.github.cimaven.sign.SigningVariables;
import io.github.cimaven.sign.UnusableKeyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** What the guards ask for of signatures: that of the tag, and the key for those of the release. */
record SignatureEvidence(GuardMojo mojo, Signing signing, Predicate<String> asked) {

    Fact<Optional<Evidence.Problem>> key(Instant now) throws EngineUnavailableException {
        if (!Signing.isWanted(mojo) || !asked.test("signing-key")) {
            return Fact.none("nothing is signed: %s=false, or another lane than ci-release".formatted(SignKeys.SIGN));
        }
        if (signing.isUsers()) {
            return Fact.none("the POM has maven-gpg-plugin sign in its own way");
        }
        Optional<SecretKey> key = signing.key();
        if (key.isEmpty()) {
            return Fact.of(Optional.of(new Evidence.Problem(
                    SigningVariables.absent(signing.variables()), SigningVariables.absentFix(SignKeys.SIGN))));
        }
        try {
            signing.engine().unlock(key.get(), now);
            return Fact.of(Optional.empty());
        } catch (UnusableKeyException e) {
            return Fact.of(
                    Optional.of(new Evidence.Problem(SigningVariables.unusable(e), SigningVariables.unusableFix(e))));
        }
    }

    /** @param name the tag of the release, when there is one */
    Fact<Evidence.TagForm> tag(SignedTag wanted, Optional<String> name) throws IOException, EngineUnavailableException {
        if (wanted == SignedTag.NONE || !asked.test("signed-tag")) {
            return Fact.none(GuardKeys.SIGNED_TAG + " asks for nothing");
        }
        Optional<String> keys = wanted == SignedTag.SIGNED ? Optional.of(tagKeys()) : Optional.empty();
        if (name.isEmpty()) {
            return Fact.unknown("there is no tag");
        }
        try (GitRepository repository =
                GitRepository.open(RootModule.of(mojo.session).getBasedir().toPath())) {
            Optional<TagObject> tag = repository.tagObject(name.get());
            Optional<String> problem =
                    tag.isPresent() && keys.isPresent() ? problem(tag.get(), keys.get()) : Optional.empty();
            return Fact.of(new Evidence.TagForm(name.get(), tag.isPresent(), wanted, problem));
        } catch (GitException e) {
            return Fact.none("there is no git repository");
        }
    }

    private Optional<String> problem(TagObject tag, String keys) throws EngineUnavailableException {
        if (tag.signature().isEmpty()) {
            return Optional.of("has no signature");
        }
        if (!tag.signature().get().startsWith("-----BEGIN PGP ")) {
            return Optional.of("is signed otherwise than by PGP, which cannot be verified here");
        }
        try {
            OpenPgp.Verdict verdict =
                    signing.engine().verify(tag.contentBytes(), tag.signature().get(), keys);
            return verdict == OpenPgp.Verdict.GOOD
                    ? Optional.empty()
                    : Optional.of("has a signature that " + verdict.phrase());
        } catch (UnusableKeyException e) {
            throw new SettingException("%s %s. Name a file that gpg --armor --export wrote."
                    .formatted(GuardKeys.TAG_KEYS, e.getMessage()));
        }
    }

    private String tagKeys() {
        String name = mojo.settings()
                .text(GuardKeys.TAG_KEYS)
                .orElseThrow(() -> new SettingException(
                        "%s=signed needs the public keys of those who may tag. Type -D%s=<a file that gpg --armor --export wrote>"
                                .formatted(GuardKeys.SIGNED_TAG, GuardKeys.TAG_KEYS)));
        try {
            Path file = mojo.root().resolve(name);
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (InvalidPathException | IOException e) {
            throw new SettingException("%s=%s cannot be read: %s. Type -D%s=<a file that gpg --armor --export wrote>"
                    .formatted(
                            GuardKeys.TAG_KEYS,
                            SettingException.shown(name),
                            e instanceof IOException io ? IoReason.of(io) : "it is not a path",
                            GuardKeys.TAG_KEYS));
        }
    }
}
