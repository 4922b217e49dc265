package io.github.cimaven.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A company's repository and a foreign one, both on loopback, and a group that only this story uses. */
public final class TwoRepositories {
    private static final String KEY = "repositories";
    private static final String PLUGIN_API = "org/apache/maven/maven-plugin-api/3.8.8/maven-plugin-api-3.8.8.jar";

    private final String groupId;
    private final RemoteFolder internal;
    private final RemoteFolder foreign;
    private final RepositoryServer internalServer;
    private final RepositoryServer foreignServer;
    private final Path localRepository;
    private final Path pluginApi;

    private TwoRepositories(Map<String, Object> variables, String groupId) throws IOException {
        Path remote = ((File) variables.get("basedir")).toPath().resolve("remote");
        this.groupId = groupId;
        this.internal = new RemoteFolder(remote.resolve("internal"), "internal");
        this.foreign = new RemoteFolder(remote.resolve("foreign"), "foreign");
        this.internalServer = RepositoryServer.of(internal.folder());
        this.foreignServer = RepositoryServer.of(foreign.folder());
        this.localRepository = ((File) variables.get("localRepositoryPath")).toPath();
        this.pluginApi = Path.of((String) variables.get("userRepository")).resolve(PLUGIN_API);
    }

    /** Starts them, and forgets what the local repository has of the group. For the first script of a story. */
    @SuppressWarnings("unchecked")
    public static TwoRepositories start(Map<String, Object> variables, String groupId) throws IOException {
        TwoRepositories both = new TwoRepositories(variables, groupId);
        for (String file : both.local()) {
            Files.delete(both.localFolder().resolve(file));
        }
        ((Map<String, Object>) variables.get("context")).put(KEY, both);
        return both;
    }

    /** The running ones, for later scripts of the story. */
    @SuppressWarnings("unchecked")
    public static TwoRepositories of(Map<String, Object> variables) {
        return (TwoRepositories) ((Map<String, Object>) variables.get("context")).get(KEY);
    }

    public RemoteFolder internal() {
        return internal;
    }

    public RemoteFolder foreign() {
        return foreign;
    }

    public String internalUrl() {
        return internalServer.url();
    }

    /** What the foreign one was asked for of the group. */
    public List<String> askedOfForeign() {
        return foreignServer.requests(groupId);
    }

    /** All that it was asked for, to show that it was used. */
    public List<String> foreignRequests() {
        return foreignServer.requests();
    }

    /** Adds the plugin {@code tell-maven-plugin} of both, the foreign one in a higher version too. */
    public void plugins() throws IOException {
        internal.plugin(groupId, "tell-maven-plugin", "1.0", pluginApi).versions(groupId, "tell-maven-plugin", "1.0");
        foreign.plugin(groupId, "tell-maven-plugin", "1.0", pluginApi)
                .plugin(groupId, "tell-maven-plugin", "2.0", pluginApi)
                .versions(groupId, "tell-maven-plugin", "1.0", "2.0");
    }

    /** Both as a POM lists them, the foreign one first. */
    public String inPom() {
        return list("repositories", "repository") + list("pluginRepositories", "pluginRepository");
    }

    /** What the local repository has of the group. */
    public List<String> local() throws IOException {
        return Files.isDirectory(localFolder()) ? new Tree(localFolder()).files() : List.of();
    }

    /** The jars among them that came from the foreign one. */
    public List<String> localFromForeign() throws IOException {
        return local().stream()
                .filter(file -> file.endsWith(".jar"))
                .filter(file -> origin(localFolder().resolve(file)).equals("foreign"))
                .toList();
    }

    public Path localRepository() {
        return localRepository;
    }

    private Path localFolder() {
        return localRepository.resolve(groupId.replace('.', '/'));
    }

    private static String origin(Path jar) {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return Files.readString(files.getPath("origin.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String list(String list, String element) {
        return "<%s>%s%s</%s>%n"
                .formatted(
                        list, one(element, "foreign", foreignServer), one(element, "internal", internalServer), list);
    }

    private static String one(String element, String id, RepositoryServer server) {
        return "<%s><id>%s</id><url>%s</url><releases><checksumPolicy>ignore</checksumPolicy></releases><snapshots><checksumPolicy>ignore</checksumPolicy></snapshots></%s>"
                .formatted(element, id, server.url(), element);
    }
}
