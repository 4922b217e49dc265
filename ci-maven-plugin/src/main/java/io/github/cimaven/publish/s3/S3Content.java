package io.github.cimaven.publish.s3;

import io.github.cimaven.files.Digests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of an object that is to be written.
 *
 * @param source opened once for each attempt
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 * @param type as in {@code application/json}
 */
public record S3Content(Source source, long size, String sha256, String type) {
    private static final String JSON = "application/json";
    private static final String BINARY = "application/octet-stream";

    /** Gives the same bytes each time. */
    public interface Source {
        InputStream open() throws IOException;
    }

    static S3Content file(Path file, String sha256) throws IOException {
        return new S3Content(() -> Files.newInputStream(file), Files.size(file), sha256, BINARY);
    }

    static S3Content json(byte[] bytes) {
        return new S3Content(() -> new ByteArrayInputStream(bytes), bytes.length, Digests.sha256(bytes), JSON);
    }

    S3Content observed(Observer observer) {
        return new S3Content(() -> observer.of(source.open()), size, sha256, type);
    }

    /** Sees a stream being read. */
    interface Observer {
        InputStream of(InputStream stream);
    }
}
