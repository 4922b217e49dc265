package io.github.cimaven.publish.maven;

import io.github.cimaven.config.AwsKeys;
import io.github.cimaven.publish.http.HttpAnswer;
import io.github.cimaven.publish.http.LoginRefusedException;
import io.github.cimaven.publish.http.LoginSource;
import io.github.cimaven.publish.parallel.Wave;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.Contents;
import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;

/**
 * A Maven repository that never changes a file. Artifacts go first; the flip is the metadata that names the version, so
 * that nobody who asks for versions sees this one before. Maven's protocol has no way to remove a file.
 */
final class MavenChannel implements Channel {
    private final MavenRepository repository;
    private final LoginSource login;
    private final Proof proof;
    private final Set<String> present = new ConcurrentSkipListSet<>();

    MavenChannel(MavenRepository repository, LoginSource login, Proof proof) {
        this.repository = repository;
        this.login = login;
        this.proof = proof;
    }

    @Override
    public String place() {
        return repository.target().url();
    }

    @Override
    public List<String> preflight(Release release) throws IOException, PublishException {
        Optional<String> noToken = noToken();
        if (noToken.isPresent()) {
            return List.of(noToken.get());
        }
        Wave.of(release.metadata(), file -> MavenMetadata.refuseUnreadable(repository, file));
        List<String> conflicts = Collections.synchronizedList(new ArrayList<>());
        Set<String> there = new ConcurrentSkipListSet<>();
        Wave.of(release.files().stream().filter(file -> !file.isChecksum()).toList(), file -> {
            if (repository.exists(file.path())) {
                there.add(file.path());
                compare(file, conflicts);
            }
        });
        // Where a file is not, nobody asks for its checksums.
        Wave.of(
                release.files().stream()
                        .filter(file -> isChecksumOf(file, there))
                        .toList(),
                file -> {
                    if (repository.exists(file.path())) {
                        compare(file, conflicts);
                    }
                });
        return conflicts.isEmpty() ? List.of() : List.of(differs(conflicts));
    }

    private static boolean isChecksumOf(ReleaseFile file, Set<String> paths) {
        return file.isChecksum() && paths.contains(file.subject());
    }

    private Optional<String> noToken() throws IOException {
        try {
            return repository.target().isCodeArtifact() && login.login().isEmpty()
                    ? Optional.of(
                            "CodeArtifact needs a token. Set the variable %s, add a server with the id '%s' to settings.xml, or let AWS be asked for one: -D%s=<domain> -D%s=<account> -D%s=<region>"
                                    .formatted(
                                            MavenLogin.TOKEN,
                                            repository.target().id(),
                                            AwsKeys.CODEARTIFACT_DOMAIN,
                                            AwsKeys.CODEARTIFACT_OWNER,
                                            AwsKeys.CODEARTIFACT_REGION))
                    : Optional.empty();
        } catch (LoginRefusedException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public void stage(Release release, Contents contents, Progress progress) throws IOException, PublishException {
        wave(release, file -> !file.isChecksum() && !file.isPom(), contents, progress);
        wave(release, file -> !file.isChecksum() && file.isPom(), contents, progress);
        // A repository compares them with what it has.
        wave(release, ReleaseFile::isChecksum, contents, progress);
    }

    @Override
    public Map<String, String> readBack(Release release) throws IOException, PublishException {
        Map<String, String> digests = new ConcurrentHashMap<>();
        Wave.of(release.files(), file -> proof.digest(file).ifPresent(digest -> digests.put(file.path(), digest)));
        return digests;
    }

    @Override
    public void flip(Release release, Contents contents) throws IOException, PublishException {
        Wave.of(
                release.metadata(),
                file -> MavenMetadata.merge(repository, file, Files.readAllBytes(contents.of(file))));
    }

    @Override
    public void abort(Release release) throws IOException, PublishException {
        Set<String> there = new ConcurrentSkipListSet<>();
        Wave.of(release.files(), file -> {
            if (repository.exists(file.path())) {
                there.add(file.path());
            }
        });
        if (!there.isEmpty()) {
            throw new PublishException(
                    "%d files of this version stay in the repository, on no list of versions. Run the release of the same commit again, or remove the version there by hand."
                            .formatted(there.size()));
        }
    }

    @Override
    public Receipt receipt(Release release) throws IOException, PublishException {
        // Now that it is on the list, each repository has to give what it lists.
        Map<String, String> digests = new ConcurrentHashMap<>();
        if (repository.target().isCodeArtifact()) {
            Wave.of(
                    release.files().stream().filter(file -> !file.isChecksum()).toList(),
                    file -> digests.put(
                            file.path(), repository.digest(file.path()).orElse("")));
            for (ReleaseFile file : release.files()) {
                if (!digests.getOrDefault(file.path(), file.sha256()).equals(file.sha256())) {
                    throw new IOException("%s does not give %s yet".formatted(place(), file.path()));
                }
            }
        }
        return new Receipt(place(), Optional.of(place()), release.files(), List.of());
    }

    /** A Maven repository has no place for attachments. */
    @Override
    public boolean fetch(Release release, ReleaseFile file, Path target) throws IOException, PublishException {
        return !release.attachments().contains(file) && repository.fetch(file.path(), target);
    }

    @Override
    public void close() throws IOException {
        repository.close();
    }

    private void wave(Release release, Predicate<ReleaseFile> wanted, Contents contents, Progress progress)
            throws IOException, PublishException {
        Wave.of(
                release.files().stream().filter(wanted).toList(),
                file -> progress.done(file, !present.contains(file.path()) && send(file, contents)));
    }

    /** @return whether it was sent; it may be there by now */
    private boolean send(ReleaseFile file, Contents contents) throws IOException, PublishException {
        HttpAnswer answer = repository.put(file.path(), contents.of(file));
        if (answer.ok()) {
            return true;
        }
        if (answer.status() == 401 || answer.absent()) {
            throw repository.refused("The repository does not take", file.path(), answer);
        }
        // 409, 403, 400: a repository whose files never change says each of them for one that is there.
        List<String> conflicts = new ArrayList<>();
        if (!compare(file, conflicts)) {
            throw repository.refused("The repository does not take", file.path(), answer);
        }
        if (!conflicts.isEmpty()) {
            throw new PublishException(differs(conflicts));
        }
        return false;
    }

    /** @return whether there is something */
    private boolean compare(ReleaseFile file, List<String> conflicts) throws IOException, PublishException {
        Optional<String> there = repository.digest(file.path());
        if (there.filter(file.sha256()::equals).isPresent()) {
            present.add(file.path());
        } else {
            there.ifPresent(digest ->
                    conflicts.add("%s: SHA-256 there %s, here %s".formatted(file.path(), digest, file.sha256())));
        }
        return there.isPresent();
    }

    private String differs(List<String> conflicts) {
        return "what is in %s differs from this release (%d):\n  %s\n-> A release never changes. Release a new version; if this one was built again, make the build reproducible: project.build.outputTimestamp"
                .formatted(
                        place(),
                        conflicts.size(),
                        String.join("\n  ", conflicts.stream().sorted().toList()));
    }
}
