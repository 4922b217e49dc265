package io.github.cimaven.publish.spi;

import java.nio.file.Path;
import java.util.Optional;

/** What a channel may know of the build. */
public interface ChannelContext {

    /**
     * A Maven property: of the command line, else of the root POM. A channel's own should begin with {@code
     * ci.publish.<name>.}
     */
    Optional<String> property(String key);

    /** A variable of the environment that is not blank. */
    Optional<String> variable(String name);

    /** User and password of a server in {@code settings.xml}, as Maven decrypted them. */
    Optional<Login> login(String serverId);

    /** The root of the build: what a relative path starts from. */
    Path root();

    /** A folder below {@code target/ci} for this channel alone; it need not exist, and {@code clean} removes it. */
    Path scratch();
}
