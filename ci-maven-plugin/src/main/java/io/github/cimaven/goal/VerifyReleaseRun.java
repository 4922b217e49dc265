package io.github.cimaven.goal;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.AttestKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.json.Json;
import io.github.cimaven.publish.Coordinates;
import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import io.github.cimaven.publish.verify.Check;
import io.github.cimaven.publish.verify.Examined;
import io.github.cimaven.publish.verify.RecordLook;
import io.github.cimaven.publish.verify.ReleaseVerification;
import io.github.cimaven.publish.verify.StoreLook;
import io.github.cimaven.publish.verify.VerificationReport;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Verifies one published release. */
final class VerifyReleaseRun {
    private final VerifyReleaseMojo mojo;
    private final String tag;
    private final PublishRun publication;
    private final Path scratch;

    VerifyReleaseRun(VerifyReleaseMojo mojo, String tag) {
        this.mojo = mojo;
        this.tag = tag;
        this.publication = new PublishRun(mojo);
        this.scratch = mojo.folder().path().resolve("verify-release");
    }

    void verify() throws IOException, PublishException, MojoFailureException, MojoExecutionException {
        ReleaseId asked = id();
        PublishedSignatures signatures = PublishedSignatures.of(mojo, mojo.repositorySystem);
        ReleaseStatements statements = new ReleaseStatements(signatures);
        List<OpenChannel> open = new ArrayList<>();
        try {
            publication.open(open);
            ReleaseStore store = publication.store(open, asked);
            StoreLook look = StoreLook.of(store, asked);
            List<Check> checks = new ArrayList<>(look.checks());
            List<Examined> channels =
                    open.stream().map(it -> examined(it, look)).toList();
            checks.addAll(look.notAsked(open.stream().map(OpenChannel::name).toList()));
            String basis = "plan";
            Optional<Release> release = look.release();
            if (release.isEmpty()) {
                RecordLook recorded = RecordLook.of(channels, asked, statements, scratch);
                checks.addAll(recorded.checks());
                release = recorded.release();
                basis = release.isPresent() ? "record" : "nothing";
            }
            if (release.isPresent()) {
                checks.addAll(
                        new ReleaseVerification(release.get(), channels, signatures, statements, scratch).checks());
            }
            tell(new VerificationReport(
                    "1",
                    VerificationReport.verdict(checks),
                    asked.project(),
                    tag,
                    asked.commit(),
                    look.journal().map(it -> it.state().name()),
                    store.place(),
                    basis,
                    VerificationReport.counts(checks),
                    checks.stream()
                            .filter(check -> check.result() != Check.Result.GOOD)
                            .toList()));
        } finally {
            open.forEach(publication::close);
            FolderRemoval.remove(scratch);
        }
    }

    private static Examined examined(OpenChannel channel, StoreLook look) {
        Optional<Receipt> receipt = look.receipt(channel.name());
        boolean pending = look.journal().isPresent() && receipt.isEmpty();
        return new Examined(channel.name(), channel.channel(), receipt, pending);
    }

    private void tell(VerificationReport report) throws IOException, MojoFailureException {
        Json.write(mojo.folder().verification(), report);
        VerificationText.table(report).forEach(mojo.getLog()::info);
        if (!report.verdict().equals(VerificationReport.PASSED)) {
            throw new MojoFailureException(
                    VerificationText.failure(report, mojo.folder().verification()));
        }
        mojo.getLog().info("%s (%s) is what was released.".formatted(tag, report.project()));
    }

    /** The root may have moved on since: its name counts, and the version is the tag's. */
    private ReleaseId id() {
        ReleaseTags tags = new ReleaseTags(Patterns.of(mojo.tags));
        String version = tags.version(tag)
                .orElseThrow(
                        () -> new SettingException("%s=%s is no tag of a release: it does not match %s=%s. Type -D%s=%s"
                                .formatted(
                                        AttestKeys.RELEASE,
                                        SettingException.shown(tag),
                                        Keys.RELEASE_TAGS,
                                        tags,
                                        AttestKeys.RELEASE,
                                        tags.tagFor("<version>"))));
        Coordinates root = PublishingModules.coordinates(RootModule.of(mojo.session));
        return new ReleaseId(
                root.groupId(),
                root.artifactId(),
                version,
                Optional.of(tag),
                new Git(mojo.root()).commit("refs/tags/" + tag));
    }
}
