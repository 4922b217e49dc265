package io.github.cimaven.publish.verify;

import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.verify.Check.Kind;
import io.github.cimaven.publish.verify.Statements.Recorded;
import io.github.cimaven.publish.verify.Statements.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Compares what the provenance and the record say with what was released, in a channel that has them. */
final class ProvenanceCheck {
    private final Release release;
    private final Signatures signatures;
    private final Statements statements;
    private final List<Check> checks = new ArrayList<>();
    private final Optional<String> channel;

    private ProvenanceCheck(Release release, Signatures signatures, Statements statements, String channel) {
        this.release = release;
        this.signatures = signatures;
        this.statements = statements;
        this.channel = Optional.of(channel);
    }

    static List<Check> of(Release release, ChannelFiles files, Signatures signatures, Statements statements) {
        ProvenanceCheck check = new ProvenanceCheck(release, signatures, statements, files.channel());
        for (String name : statements.names()) {
            Optional.ofNullable(files.files().get(name)).ifPresent(file -> check.statement(name, file));
        }
        Optional.ofNullable(files.files().get(statements.record()))
                .ifPresent(file -> check.record(file, files.files().containsKey(statements.recordSignature())));
        return check.checks;
    }

    private void statement(String name, Fetched file) {
        Statement statement;
        try {
            statement = statements.read(name, file.file());
        } catch (IOException e) {
            bad(Kind.PROVENANCE, name, "%s cannot be used: %s.".formatted(name, e.getMessage()));
            return;
        }
        int before = checks.size();
        if (!statement.signed() && signatures.wanted()) {
            bad(Kind.PROVENANCE, name, "the provenance is not signed.");
        } else if (statement.signed() && signatures.unavailable().isPresent()) {
            checks.add(Check.unknown(
                    Kind.PROVENANCE, channel, name, signatures.unavailable().get()));
        }
        statement
                .problem()
                .ifPresent(
                        phrase -> bad(Kind.PROVENANCE, name, "the signature of the provenance %s.".formatted(phrase)));
        same(Kind.PROVENANCE, name, "commit", statement.commit(), release.id().commit());
        same(Kind.PROVENANCE, name, "tag", statement.tag(), release.id().tag());
        digests(Kind.PROVENANCE, name, statement.subjects(), digests(release.files(), statements::isSubject));
        digests(Kind.PROVENANCE, name, statement.byproducts(), digests(release.attachments(), path -> !isOwn(path)));
        goodSince(before, Kind.PROVENANCE, name);
    }

    private void record(Fetched file, boolean signed) {
        String name = statements.record();
        Recorded recorded;
        try {
            recorded = statements.readRecord(file.file());
        } catch (IOException e) {
            bad(Kind.RECORD, name, "%s cannot be used: %s.".formatted(name, e.getMessage()));
            return;
        }
        int before = checks.size();
        if (!signed && signatures.wanted()) {
            bad(Kind.RECORD, name, "the record of the release is not signed.");
        }
        same(
                Kind.RECORD,
                name,
                "project",
                Optional.of(recorded.project()),
                Optional.of(release.id().project()));
        same(Kind.RECORD, name, "commit", recorded.commit(), release.id().commit());
        same(Kind.RECORD, name, "tag", recorded.tag(), release.id().tag());
        digests(Kind.RECORD, name, recorded.files(), digests(release.files(), path -> true));
        digests(
                Kind.RECORD,
                name,
                recorded.attachments(),
                digests(
                        release.attachments(),
                        path -> !path.equals(name) && !path.equals(statements.recordSignature())));
        goodSince(before, Kind.RECORD, name);
    }

    /** What was written after the statement, and so cannot be in it. */
    private boolean isOwn(String path) {
        return statements.names().contains(path)
                || path.equals(statements.record())
                || path.equals(statements.recordSignature());
    }

    private void digests(Kind kind, String name, Map<String, String> said, Map<String, String> released) {
        said.forEach((path, digest) -> {
            String there = released.get(path);
            if (there == null) {
                bad(kind, path, "%s names %s, which was not released.".formatted(name, path));
            } else if (!there.equals(digest)) {
                bad(
                        kind,
                        path,
                        "%s names other bytes of %s: SHA-256 %s, released %s.".formatted(name, path, digest, there));
            }
        });
        released.keySet().stream()
                .filter(path -> !said.containsKey(path))
                .forEach(path -> bad(kind, path, "%s does not name %s, which was released.".formatted(name, path)));
    }

    private void same(Kind kind, String name, String what, Optional<String> said, Optional<String> released) {
        if (!said.equals(released)) {
            bad(
                    kind,
                    name,
                    "%s names the %s %s, and released was %s."
                            .formatted(name, what, said.orElse("of nobody"), released.orElse("none")));
        }
    }

    private void bad(Kind kind, String subject, String message) {
        checks.add(Check.bad(kind, channel, subject, message));
    }

    private void goodSince(int before, Kind kind, String name) {
        if (checks.size() == before) {
            checks.add(Check.good(kind, channel, name));
        }
    }

    private static Map<String, String> digests(List<ReleaseFile> files, Predicate<String> wanted) {
        Map<String, String> digests = new TreeMap<>();
        files.stream()
                .filter(file -> wanted.test(file.path()))
                .forEach(file -> digests.put(file.path(), file.sha256()));
        return digests;
    }
}
