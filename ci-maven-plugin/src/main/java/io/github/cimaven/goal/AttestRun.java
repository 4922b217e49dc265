package io.github.cimaven.goal;

import io.github.cimaven.attest.Attached;
import io.github.cimaven.attest.Materials;
import io.github.cimaven.attest.Parameters;
import io.github.cimaven.attest.Provenance;
import io.github.cimaven.attest.Published;
import io.github.cimaven.attest.ReleaseRecord;
import io.github.cimaven.attest.ReleaseRecord.FileFacts;
import io.github.cimaven.attest.ResourceDescriptor;
import io.github.cimaven.attest.SourceUri;
import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.Product;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.files.Digests;
import io.github.cimaven.finding.Text;
import io.github.cimaven.json.Json;
import io.github.cimaven.publish.Plan;
import io.github.cimaven.publish.Staging;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.record.MaterialFacts;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Attests what is staged. */
final class AttestRun {
    private final AttestMojo mojo;
    private final CiEnvironment environment;
    private final ReleaseId id;
    private final AttachmentFolder attachments;
    private final ReleaseSigner signer;
    private final Instant started;
    private final List<String> notes = new ArrayList<>();

    AttestRun(AttestMojo mojo) {
        this.mojo = mojo;
        this.environment = mojo.ciFacts().environment();
        this.id = ReleaseGit.id(
                PublishingModules.coordinates(RootModule.of(mojo.session)),
                mojo.root(),
                mojo.folder().path(),
                new ReleaseTags(Patterns.of(mojo.tags)),
                environment);
        this.started = mojo.session.getRequest().getStartTime().toInstant();
        this.attachments = new AttachmentFolder(mojo.folder(), started);
        this.signer = new ReleaseSigner(mojo, mojo.repositorySystem);
    }

    void attest() throws IOException, PublishException, MojoFailureException, MojoExecutionException {
        List<FileFacts> staged = Plan.published(
                        new Staging(mojo.folder().staging()).files(),
                        PublishingModules.published(new GoalModules(mojo.session, mojo.execution)))
                .stream()
                .filter(file -> !file.isMetadata())
                .map(AttestRun::facts)
                .toList();
        List<ResourceDescriptor> subjects = staged.stream()
                .filter(file -> Published.isSubject(file.path()))
                .map(file -> ResourceDescriptor.file(file.path(), file.sha256()))
                .toList();
        if (subjects.isEmpty()) {
            mojo.getLog().info("Nothing to attest: nothing is staged.");
            return;
        }
        attachments.collect();
        boolean signed = signer.canSign(notes::add);
        Provenance provenance = provenance(subjects, signed);
        String name = signed ? Attached.PROVENANCE : Attached.UNSIGNED_PROVENANCE;
        byte[] statement = provenance.statement();
        attachments.write(name, signed ? signer.envelope(statement).bundle() : statement);
        ReleaseRecord record = record(staged, name, signed);
        byte[] text = Json.text(record).getBytes(StandardCharsets.UTF_8);
        attachments.write(Attached.RECORD, text);
        if (signed) {
            attachments.write(Attached.RECORD_SIGNATURE, signer.signature(text));
        }
        notes.forEach(mojo.getLog()::warn);
        mojo.getLog()
                .info("Attested %s, made of %s; %s."
                        .formatted(
                                Text.count(subjects.size(), "file", "files"),
                                Text.count(provenance.resolvedDependencies().size(), "material", "materials"),
                                signed ? "signed by the key " + signer.fingerprint() : "not signed"));
    }

    private Provenance provenance(List<ResourceDescriptor> subjects, boolean signed) throws IOException {
        Optional<MaterialFacts> materials = MaterialFacts.read(mojo.folder(), started);
        if (materials.isEmpty()) {
            notes.add("The provenance does not say which artifacts went into the build: only the extension sees them.");
        }
        Optional<String> uri = source();
        Optional<String> ref = id.tag().map(tag -> "refs/tags/" + tag);
        List<ResourceDescriptor> resolved = new ArrayList<>();
        id.commit()
                .ifPresent(commit -> resolved.add(ResourceDescriptor.commit(
                        uri.map(address -> ref.map(name -> address + "@" + name).orElse(address)), commit)));
        if (id.commit().isEmpty()) {
            notes.add("The provenance names no commit: the work tree has changes, or is no git repository.");
        }
        if (materials.isPresent()) {
            resolved.addAll(Materials.of(materials.get(), Digests::sha256));
        }
        Parameters parameters = new Parameters(
                new Parameters.External(
                        mojo.ciFacts().lane().orElse("none"),
                        mojo.session.getRequest().getGoals(),
                        mojo.session.getRequest().getActiveProfiles(),
                        uri.or(environment::repository),
                        ref,
                        id.tag()),
                new Parameters.Internal(
                        environment.provider(),
                        environment.event().id(),
                        environment.actor(),
                        environment.triggeringActor(),
                        reason(),
                        signed,
                        materials.isPresent()));
        return new Provenance(
                subjects,
                parameters,
                resolved,
                Map.of(
                        "ci-maven-plugin",
                        Product.version(),
                        "maven",
                        system("maven.version"),
                        "java",
                        system("java.version")),
                environment.buildUrl(),
                started.truncatedTo(ChronoUnit.SECONDS),
                now(),
                attachments.files().stream()
                        .map(file -> ResourceDescriptor.file(file.path(), file.sha256()))
                        .toList());
    }

    private ReleaseRecord record(List<FileFacts> staged, String provenance, boolean signed) throws IOException {
        ReleaseEvidence evidence = new ReleaseEvidence(mojo, attachments, started, notes);
        List<FileFacts> attached = attachments.files();
        return new ReleaseRecord(
                ReleaseRecord.SCHEMA_VERSION,
                id.project(),
                id.tag(),
                id.commit(),
                source().or(environment::repository),
                new ReleaseRecord.Lane(mojo.ciFacts().lane().orElse("none"), reason()),
                new ReleaseRecord.Ci(
                        environment.provider(),
                        environment.event().id(),
                        environment.buildUrl(),
                        environment.actor(),
                        environment.triggeringActor()),
                new ReleaseRecord.Tools(Product.version(), system("maven.version"), system("java.version")),
                started.truncatedTo(ChronoUnit.SECONDS),
                now(),
                evidence.guards(),
                evidence.audit(),
                evidence.coverage(),
                named(attached, Attached.BOM_JSON),
                new ReleaseRecord.Signing(signed, signed ? Optional.of(signer.fingerprint()) : Optional.empty()),
                named(attached, provenance),
                staged,
                attached,
                notes);
    }

    private Optional<String> source() {
        return SourceUri.of(environment.repository(), environment.buildUrl(), new Git(mojo.root()).originUrl());
    }

    private static Optional<FileFacts> named(List<FileFacts> files, String name) {
        return files.stream().filter(file -> file.path().equals(name)).findFirst();
    }

    private Optional<String> reason() {
        return CiMojo.text(mojo.session.getUserProperties().getProperty(Handover.LANE_REASON));
    }

    private String system(String key) {
        return mojo.session.getSystemProperties().getProperty(key, "unknown");
    }

    private Instant now() {
        return Instant.now(mojo.clock).truncatedTo(ChronoUnit.SECONDS);
    }

    private static FileFacts facts(ReleaseFile file) {
        return new FileFacts(file.path(), file.sha256(), file.size());
    }
}
