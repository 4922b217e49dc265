package io.github.cimaven.goal;

import io.github.cimaven.cache.CacheKey;
import io.github.cimaven.cache.Platform;
import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.json.Json;
import io.github.cimaven.lane.Lane;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Says under which key a CI service is to keep the local repository, and which older caches may stand in for it: for the
 * step that restores the cache, before the build. Resolves no dependency.
 */
@Mojo(name = "cache-key", aggregator = true, threadSafe = true)
public final class CacheKeyMojo extends CiMojo {
    private static final String GITHUB_OUTPUT = "GITHUB_OUTPUT";

    @Override
    boolean skipped() {
        return false;
    }

    @Override
    String skipKey() {
        return "";
    }

    @Override
    void run() throws IOException {
        CacheKey key = CacheKey.of(
                ChosenLane.of(session, settings(), root()).choice().lane().map(Lane::id),
                Platform.of(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version().feature()),
                CacheInputsReader.read(session, root(), execution.getPlugin()),
                session.getLocalRepository().getBasedir());
        Json.write(folder().cacheKey(), key);
        // For services that make a key of a file's checksum.
        AtomicFile.write((key.key() + "\n").getBytes(StandardCharsets.UTF_8), folder().cacheKeyText());
        Optional<Path> output =
                Optional.ofNullable(System.getenv(GITHUB_OUTPUT)).map(Path::of);
        if (output.isPresent()) {
            Files.write(output.get(), key.outputs(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        getLog().info("Cache key: " + key.key());
        key.restoreKeys().forEach(prefix -> getLog().info("  or what begins with " + prefix));
        getLog().info(key.write() ? "This build stores the cache." : "This build only reads the cache.");
    }
}
