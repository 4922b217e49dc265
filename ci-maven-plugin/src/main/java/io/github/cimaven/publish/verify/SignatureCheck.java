package io.github.cimaven.publish.verify;

import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.verify.Check.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Verifies the signatures that lie beside the files of a channel. */
final class SignatureCheck {
    private static final String SUFFIX = ".asc";

    private final Signatures signatures;
    private final Statements statements;
    /** The same bytes in several channels are looked at once. */
    private final Map<String, Optional<String>> known = new HashMap<>();

    SignatureCheck(Signatures signatures, Statements statements) {
        this.signatures = signatures;
        this.statements = statements;
    }

    /** What the release lacks, whatever channels have. */
    List<Check> missing(Release release) {
        if (!signatures.wanted()) {
            return List.of();
        }
        Set<String> paths = release.files().stream().map(ReleaseFile::path).collect(Collectors.toSet());
        return paths.stream()
                .filter(statements::isSubject)
                .filter(path -> !paths.contains(path + SUFFIX))
                .sorted()
                .map(path -> Check.bad(
                        Kind.SIGNATURE, Optional.empty(), path, "%s was released without a signature.".formatted(path)))
                .toList();
    }

    List<Check> of(ChannelFiles channel) throws IOException {
        List<Check> checks = new ArrayList<>();
        Optional<String> name = Optional.of(channel.channel());
        for (Map.Entry<String, Fetched> entry : channel.files().entrySet()) {
            Fetched signature = channel.files().get(entry.getKey() + SUFFIX);
            if (signature == null) {
                continue;
            }
            if (signatures.unavailable().isPresent()) {
                checks.add(Check.unknown(
                        Kind.SIGNATURE,
                        name,
                        entry.getKey(),
                        signatures.unavailable().get()));
                continue;
            }
            Optional<String> problem = problem(entry.getValue(), signature);
            checks.add(problem.map(phrase -> Check.bad(
                            Kind.SIGNATURE,
                            name,
                            entry.getKey(),
                            "the signature of %s in %s %s.".formatted(entry.getKey(), channel.channel(), phrase)))
                    .orElseGet(() -> Check.good(Kind.SIGNATURE, name, entry.getKey())));
        }
        return checks;
    }

    private Optional<String> problem(Fetched file, Fetched signature) throws IOException {
        String key = file.sha256() + signature.sha256();
        Optional<String> before = known.get(key);
        if (before == null) {
            before = signatures.problem(file.file(), signature.file());
            known.put(key, before);
        }
        return before;
    }
}
