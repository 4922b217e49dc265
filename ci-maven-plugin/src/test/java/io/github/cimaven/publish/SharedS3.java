package io.github.cimaven.publish;

import io.github.cimaven.doubles.S3Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** S3Proxy, started once for the tests of a JVM, which take buckets of their own. It ends with the JVM. */
final class SharedS3 {
    private static final AtomicInteger BUCKETS = new AtomicInteger();

    private SharedS3() {}

    /** One that refuses headers that it does not know, as those of tags. */
    static S3Server strict() {
        return Strict.SERVER;
    }

    /** One that takes them. */
    static S3Server lenient() {
        return Lenient.SERVER;
    }

    /** The name of a new bucket. */
    static String bucket(S3Server server) {
        String name = "bucket-" + BUCKETS.incrementAndGet();
        server.bucket(name);
        return name;
    }

    private static S3Server start(boolean lenient) {
        Path folder = Path.of("target", "s3proxy", ProcessHandle.current().pid() + (lenient ? "-lenient" : "-strict"));
        try {
            return new S3Server(folder.toAbsolutePath(), S3Builds.USER, S3Builds.SECRET, lenient);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Strict {
        private static final S3Server SERVER = start(false);
    }

    private static final class Lenient {
        private static final S3Server SERVER = start(true);
    }
}
