package io.github.cimaven.publish;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cimaven.doubles.LocalPort;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * nginx with WebDAV as a Maven repository whose files cannot be replaced, lists of versions apart: 409, also for the bytes
 * that are there already.
 */
final class Nginx implements AutoCloseable {
    static final String PASSWORD = "a-secret-for-tests-only";

    private static final String CONFIGURATION = """
            %3$s
            daemon off;
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events {}
            http {
              access_log %1$s/access.log;
              client_body_temp_path %1$s/bodies;
              proxy_temp_path %1$s/unused-proxy;
              fastcgi_temp_path %1$s/unused-fastcgi;
              uwsgi_temp_path %1$s/unused-uwsgi;
              scgi_temp_path %1$s/unused-scgi;
              server {
                listen 127.0.0.1:%2$d;
                root %1$s/files;
                location / {
                  auth_basic "releases";
                  auth_basic_user_file %1$s/users;
                  dav_methods PUT;
                  create_full_put_path on;
                  client_max_body_size 100m;
                  set $what "";
                  if ($request_method = PUT) { set $what put; }
                  if (-f $request_filename) { set $what "${what}-there"; }
                  if ($uri ~ /maven-metadata.xml) { set $what list; }
                  if ($what = put-there) { return 409; }
                }
              }
            }
            """;

    private final Path folder;
    private final int port;
    private final Process process;

    Nginx(Path folder) throws IOException, InterruptedException {
        assumeTrue(
                isThere(), "nginx is not on the PATH, so no Maven repository of others is tried: install nginx-light");
        this.folder = Files.createDirectories(folder);
        port = LocalPort.free();
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(folder.resolve("users"), "user:{PLAIN}" + PASSWORD + "\n");
        boolean root = System.getProperty("user.name").equals("root");
        Path configuration = Files.writeString(
                folder.resolve("nginx.conf"), CONFIGURATION.formatted(folder, port, root ? "user root root;" : ""));
        process = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        for (int i = 0; i < 200 && process.isAlive() && !LocalPort.listens(port); i++) {
            Thread.sleep(50);
        }
        if (!LocalPort.listens(port)) {
            process.destroyForcibly();
            throw new IOException("nginx does not start: " + Files.readString(folder.resolve("nginx.log")));
        }
    }

    String url() {
        return "http://127.0.0.1:" + port + "/releases/";
    }

    Path file(String path) {
        return folder.resolve("files/releases").resolve(path);
    }

    /** Each request with its answer. */
    List<String> requests() throws IOException {
        return Files.readAllLines(folder.resolve("access.log"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nginx")));
    }
}
