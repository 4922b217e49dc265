package io.github.cimaven.sign;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder laid out as a Maven repository, in which each file of an artifact has a signature beside it. */
public record SignedFolder(Path root, OpenPgp engine, String publicKeys) {
    private static final String SIGNATURE = ".asc";
    /** What nobody signs: checksums, signatures of any kind, and the lists of versions. */
    private static final Pattern UNSIGNED =
            Pattern.compile(".*\\.(?:md5|sha1|sha256|sha512|asc|sigstore|sigstore\\.json)|maven-metadata.*\\.xml");

    /** What a look at all files came to. */
    public record Result(int good, List<Finding> findings) {}

    public Result verify() throws IOException, UnusableKeyException {
        List<Finding> findings = new ArrayList<>();
        int good = 0;
        for (Path file : files()) {
            Path signature = file.resolveSibling(file.getFileName() + SIGNATURE);
            if (Files.notExists(signature)) {
                findings.add(finding("sign/missing", file, "has no signature beside it"));
                continue;
            }
            OpenPgp.Verdict verdict = engine.verify(file, text(signature), publicKeys);
            if (verdict == OpenPgp.Verdict.GOOD) {
                good++;
            } else {
                findings.add(finding("sign/bad", file, "has a signature that " + verdict.phrase()));
            }
        }
        return new Result(good, findings);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            !UNSIGNED.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Any byte is a character then, so that what is no text is no signature either. */
    private static String text(Path signature) throws IOException {
        return Files.readString(signature, StandardCharsets.ISO_8859_1);
    }

    private Finding finding(String rule, Path file, String what) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return Finding.of(
                rule,
                Severity.ERROR,
                "%s %s.".formatted(path, what),
                "A plugin changed or attached the file after it was signed, or the key is not the one that %s verifies by."
                                .formatted("ci:verify-signatures")
                        + " Start the release again with: mvn clean, and then mvn deploy");
    }
}
