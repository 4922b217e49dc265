package io.github.cimaven.audit;

import io.github.cimaven.files.Digests;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What engines said of the same components on the same day, kept for other builds of this user. The verdict is drawn from
 * it anew each time, so that suppressions, thresholds and the age of the data always count.
 *
 * @param day an engine may judge by the date
 */
public record ReportCache(Path folder, LocalDate day) {
    private static final Duration KEPT = Duration.ofDays(8);
    private static final String FORMAT = "1";

    /** Empty when the engine's answers are not to be kept, or an artifact cannot be read. */
    Optional<String> key(AuditEngine engine, List<Component> components) {
        return engine.cacheKey().flatMap(own -> {
            StringBuilder text = new StringBuilder()
                    .append(FORMAT)
                    .append('\n')
                    .append(day)
                    .append('\n')
                    .append(own)
                    .append('\n');
            try {
                for (Component component : components) {
                    text.append(component.packageUrl())
                            .append(' ')
                            .append(component.classifier().orElse(""))
                            .append(' ')
                            .append(component.extension());
                    if (engine.readsFiles()) {
                        text.append(' ').append(bytes(component.file()));
                    }
                    text.append('\n');
                }
            } catch (IOException e) {
                return Optional.empty();
            }
            return Optional.of(Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
        });
    }

    /** The name of a file says something to dependency-check, and so does the POM beside it. */
    private static String bytes(Path file) throws IOException {
        Path pom = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[^.]+$", ".pom"));
        return file.getFileName() + " " + Digests.sha256(file) + " "
                + (Files.isRegularFile(pom) ? Digests.sha256(pom) : "");
    }

    /**
     * Empty when there is none, or it came to harm.
     *
     * @param attachment where the file goes that was kept with the report; without that file there is none
     */
    Optional<EngineReport> get(String key, Optional<Path> attachment) {
        try {
            Kept kept = Json.parse(Json.contents(file(key)), Kept.class);
            if (!kept.key().equals(key) || !kept.sha256().equals(digest(kept.report()))) {
                return Optional.empty();
            }
            if (attachment.isPresent()) {
                Files.createDirectories(attachment.get().getParent());
                Files.copy(attached(key), attachment.get(), StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.of(kept.report());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Keeps a report; when it cannot, the next build asks again. */
    void put(String key, EngineReport report, Optional<Path> attachment) {
        try {
            Files.createDirectories(folder);
            if (attachment.isPresent()) {
                keep(Files.readAllBytes(attachment.get()), attached(key));
            }
            keep(Json.text(new Kept(key, digest(report), report)).getBytes(StandardCharsets.UTF_8), file(key));
            forgetOld();
        } catch (IOException e) {
            // Nothing is lost but time.
            return;
        }
    }

    private void keep(byte[] bytes, Path file) throws IOException {
        // A name of its own: other builds may write the same at the same time.
        Path part = Files.createTempFile(folder, "kept-", ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void forgetOld() throws IOException {
        Instant limit = Instant.now().minus(KEPT);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{json,html,part}")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".json");
    }

    private Path attached(String key) {
        return folder.resolve(key + ".html");
    }

    private static String digest(EngineReport report) {
        return Digests.sha256(Json.text(report).getBytes(StandardCharsets.UTF_8));
    }

    private record Kept(String key, String sha256, EngineReport report) {}
}
