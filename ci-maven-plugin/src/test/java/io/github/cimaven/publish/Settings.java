package io.github.cimaven.publish;

import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.Login;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a build would tell a channel. Keys that begin with {@code env.} are variables, with {@code login.} passwords. */
public record Settings(Map<String, String> values, Path root) implements ChannelContext {

    @Override
    public Optional<String> property(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public Optional<String> variable(String name) {
        return property("env." + name);
    }

    @Override
    public Optional<Login> login(String serverId) {
        return property("login." + serverId).map(password -> new Login("user", password));
    }

    @Override
    public Path scratch() {
        return root.resolve("scratch");
    }
}
