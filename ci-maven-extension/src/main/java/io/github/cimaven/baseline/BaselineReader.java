package io.github.cimaven.baseline;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.environment.Redaction;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RecordFile;
import io.github.cimaven.text.ConsoleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the record that {@link Keys#BASELINE} names: a file, a folder or a URL. Nothing about it fails a build. */
public final class BaselineReader {
    private static final Pattern URL = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);
    /** What may hold a token: the user information, and the query of a signed URL. */
    private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);

    private static final int MAX_REASON = 200;

    private final Path root;
    private final RecordDownload download;

    /** @param root what a relative path is relative to */
    public BaselineReader(Path root) {
        this(root, new RecordDownload(Duration.ofSeconds(10), 64 * 1024 * 1024));
    }

    BaselineReader(Path root, RecordDownload download) {
        this.root = root;
        this.download = download;
    }

    /** @param setting the value of {@link Keys#BASELINE} */
    public BaselineAnswer read(String setting) {
        try {
            String json = URL.matcher(setting).matches() ? download.text(setting) : Json.contents(file(setting));
            return new BaselineAnswer(
                    Optional.of(new Baseline(shown(setting), RecordFile.parse(json))), Optional.empty());
        } catch (NoSuchFileException e) {
            return problem(setting, "there is no such file");
        } catch (IOException e) {
            return problem(setting, String.valueOf(e.getMessage()));
        }
    }

    private Path file(String setting) throws IOException {
        Path named;
        try {
            named = root.resolve(setting);
        } catch (InvalidPathException e) {
            throw new IOException("it is neither a path nor an http(s) URL", e);
        }
        if (!Files.isDirectory(named)) {
            return named;
        }
        return List.of(CiFolder.below(named.resolve("target")), new CiFolder(named)).stream()
                .map(CiFolder::record)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IOException("the folder has neither target/ci/record.json nor record.json"));
    }

    private static BaselineAnswer problem(String setting, String reason) {
        String sentence =
                ("The baseline %s=%s cannot be read: %s. Nothing is compared with it; name a record.json of the"
                                + " base branch, a folder that has one, or its URL, as in -D%s=base/record.json.")
                        .formatted(Keys.BASELINE, shown(setting), ConsoleText.of(reason, MAX_REASON), Keys.BASELINE);
        return new BaselineAnswer(Optional.empty(), Optional.of(sentence));
    }

    private static String shown(String setting) {
        String plain = URL.matcher(setting).matches()
                ? QUERY.matcher(Redaction.withoutUserInfo(setting)).replaceFirst("")
                : setting;
        return SettingException.shown(plain);
    }
}
