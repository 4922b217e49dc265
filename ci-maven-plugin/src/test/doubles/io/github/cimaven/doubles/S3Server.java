package io.github.cimaven.doubles;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * S3Proxy in a JVM of its own, on this machine: it checks signatures, conditions and checksums. Objects are in its memory.
 */
public final class S3Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CONFIGURATION = """
            s3proxy.authorization=aws-v2-or-v4
            s3proxy.endpoint=http://127.0.0.1:%d
            s3proxy.identity=%s
            s3proxy.credential=%s
            s3proxy.ignore-unknown-headers=%s
            jclouds.provider=transient-nio2
            """;
    private static final String LOGGING = """
            <configuration>
              <appender name="out" class="ch.qos.logback.core.ConsoleAppender"><encoder><pattern>%level %msg%n</pattern></encoder></appender>
              <root level="WARN"><appender-ref ref="out" /></root>
            </configuration>
            """;

    private final int port;
    private final Process process;
    private final S3Client client;
    private final Thread end;

    /**
     * @param folder for its configuration and its log
     * @param lenient whether it takes headers that it does not know, as those of tags; otherwise they are 501
     */
    public S3Server(Path folder, String accessKey, String secretKey, boolean lenient) throws IOException {
        Files.createDirectories(folder);
        port = LocalPort.free();
        Path configuration = Files.writeString(
                folder.resolve("s3proxy.conf"), CONFIGURATION.formatted(port, accessKey, secretKey, lenient));
        Path logging = Files.writeString(folder.resolve("logback.xml"), LOGGING);
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dlogback.configurationFile=" + logging,
                        "-cp",
                        classPath(),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        await(folder.resolve("s3proxy.log"));
        client = S3Client.builder()
                .endpointOverride(URI.create(url()))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public S3Server bucket(String name) {
        client.createBucket(it -> it.bucket(name));
        return this;
    }

    /** From keys to what the server gives for them. */
    public SortedMap<String, byte[]> objects(String bucket) {
        SortedMap<String, byte[]> objects = new TreeMap<>();
        client.listObjectsV2Paginator(it -> it.bucket(bucket)).contents().forEach(object -> objects.put(
                object.key(),
                client.getObjectAsBytes(it -> it.bucket(bucket).key(object.key()))
                        .asByteArray()));
        return objects;
    }

    /** When each object was written last. */
    public SortedMap<String, Instant> written(String bucket) {
        SortedMap<String, Instant> times = new TreeMap<>();
        client.listObjectsV2Paginator(it -> it.bucket(bucket))
                .contents()
                .forEach(object -> times.put(object.key(), object.lastModified()));
        return times;
    }

    /** Writes over what is there. */
    public S3Server put(String bucket, String key, String text) {
        client.putObject(it -> it.bucket(bucket).key(key), RequestBody.fromString(text));
        return this;
    }

    public void remove(String bucket, String key) {
        client.deleteObject(it -> it.bucket(bucket).key(key));
    }

    @Override
    public void close() {
        client.close();
        process.destroyForcibly();
        Runtime.getRuntime().removeShutdownHook(end);
    }

    private void await(Path log) throws IOException {
        Instant last = Instant.now().plus(PATIENCE);
        while (!LocalPort.listens(port)) {
            if (!process.isAlive() || Instant.now().isAfter(last)) {
                process.destroyForcibly();
                throw new IOException("S3Proxy does not start: " + Files.readString(log));
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    /** As the build wrote it: the jars are on no other class path. */
    private static String classPath() throws IOException {
        try (InputStream in = S3Server.class.getResourceAsStream("/s3proxy.classpath")) {
            if (in == null) {
                throw new IOException("The class path of S3Proxy is not there: run the phase process-test-classes.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
