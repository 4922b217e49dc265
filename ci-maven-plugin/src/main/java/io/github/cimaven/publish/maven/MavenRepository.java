package io.github.cimaven.publish.maven;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.http.HttpAnswer;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.Redirect;
import io.github.cimaven.publish.spi.PublishException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Files of a repository. May be used by several threads. */
record MavenRepository(MavenTarget target, HttpConnection connection, Path scratch, AtomicLong count)
        implements AutoCloseable {

    MavenRepository(MavenTarget target, HttpConnection connection, Path scratch) {
        this(target, connection, scratch, new AtomicLong());
    }

    /** Empty when there is no such file. */
    Optional<byte[]> read(String path) throws IOException, PublishException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HttpAnswer answer = connection.get(target.address(path), bytes);
        return given(path, answer) ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    /** The SHA-256 of a file; empty when there is no such file. */
    Optional<String> digest(String path) throws IOException, PublishException {
        MessageDigest digest = Digests.sha256();
        HttpAnswer answer =
                connection.get(target.address(path), new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return given(path, answer) ? Optional.of(HexFormat.of().formatHex(digest.digest())) : Optional.empty();
    }

    /** @return whether there is such a file, which is then in the target */
    boolean fetch(String path, Path target) throws IOException, PublishException {
        Path file = temporary();
        try {
            boolean found = given(path, connection.get(target().address(path), file));
            if (found) {
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return found;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    boolean exists(String path) throws IOException, PublishException {
        HttpAnswer answer = connection.head(target.address(path));
        // Not every repository knows HEAD; and a signed address of another server is for GET alone.
        boolean unknown = answer.status() == 405 || answer.status() == 501 || Redirect.is(answer);
        return unknown ? digest(path).isPresent() : found(path, answer);
    }

    /** @throws IOException when there was no verdict */
    HttpAnswer put(String path, Path file) throws IOException {
        HttpAnswer answer = connection.put(target.address(path), file);
        if (answer.pending()) {
            throw new IOException("%s of %s".formatted(answer, target.address(path)));
        }
        return answer;
    }

    HttpAnswer put(String path, byte[] bytes) throws IOException {
        Path file = temporary();
        try {
            Files.createDirectories(scratch);
            return put(path, Files.write(file, bytes));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }

    PublishException refused(String what, String path, HttpAnswer answer) {
        String fix = switch (answer.status()) {
            case 401 ->
                "Give user and password: a server with the id '%s' in settings.xml%s."
                        .formatted(target.id(), target.isCodeArtifact() ? ", or the variable " + MavenLogin.TOKEN : "");
            case 403 -> "The user of the server '%s' lacks the right to do so.".formatted(target.id());
            case 404 -> "Is this the URL of a repository that takes releases?";
            case 413 -> "The file is larger than the repository takes.";
            case 301, 302, 303, 307, 308 ->
                "It leads to another server. Name that one: -D%s=<its URL>.".formatted(PublishKeys.MAVEN_URL);
            default -> "Look at the log of the repository.";
        };
        return new PublishException(
                "%s %s: %s. %s".formatted(what, SettingException.shown(target.address(path)), answer, fix));
    }

    /** As {@link #found}, of a body: only an answer 200 has the whole one. */
    private boolean given(String path, HttpAnswer answer) throws IOException, PublishException {
        boolean found = found(path, answer);
        if (found && answer.status() != 200) {
            throw new IOException("%s of %s".formatted(answer, target.address(path)));
        }
        return found;
    }

    private boolean found(String path, HttpAnswer answer) throws IOException, PublishException {
        if (answer.pending()) {
            throw new IOException("%s of %s".formatted(answer, target.address(path)));
        }
        if (!answer.ok() && !answer.absent()) {
            throw refused("The repository does not let this build read", path, answer);
        }
        return answer.ok();
    }

    private Path temporary() {
        return scratch.resolve(count.incrementAndGet() + ".part");
    }
}
